import { expectOk } from '@sopana/tooling';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCompetencyFramework } from '../src/compile/compile-competency-framework.js';
import { migrateEvidence } from '../src/migrate/migrate-evidence.js';
import type { CompetencyEvidence, EvidenceRegister } from '../src/model/competency-evidence.js';
import { compiled, compiledOld, office } from './support/office.js';

const rating = (id: string, competency: string, level: string): CompetencyEvidence => ({
  ...{ id, kind: 'rating', person: 'p1', source: 'self', on: '2026-01-05', outcome: 'level' },
  ...{ competency, level },
});
const old = (evidence: readonly CompetencyEvidence[]): EvidenceRegister => ({
  ...{ sopana: 'competency-evidence/1', id: 'r', framework: { id: 'office', version: '1' } },
  people: [{ id: 'p1', profiles: ['clerk-1', 'gone'], layer: 'cellar' }],
  evidence,
});

describe('migrateEvidence', () => {
  it('carries exact matches by their crosswalks, and lists everything else with its reason', () => {
    const sitting: CompetencyEvidence = {
      ...{
        id: 'e6',
        kind: 'test',
        person: 'p1',
        source: 'exam',
        on: '2026-01-05',
        test: 't',
        testVersion: '1',
      },
      answers: [],
    };
    const credential: CompetencyEvidence = {
      ...{ id: 'e7', kind: 'credential', person: 'p1', source: 'exam', on: '2026-01-05' },
      ...{ competency: 'keyboard', level: 'b', reference: 'no. 7' },
    };
    const blank: CompetencyEvidence = {
      ...{ id: 'e8', kind: 'rating', person: 'p1', source: 'self', on: '2026-01-05', competency: 'keyboard' },
      outcome: 'notObserved',
    };
    const { register, notCarried } = expectOk(
      migrateEvidence(
        old([
          rating('e1', 'keyboard', 'a'),
          rating('e2', 'keyboard', 'c'),
          rating('e3', 'archive', 'a'),
          rating('e4', 'shorthand', 'a'),
          rating('e5', 'leading', 'two'),
          ...[sitting, credential, blank],
        ]),
        compiledOld,
        compiled,
      ),
    );
    expect(register.framework).toEqual({ id: 'office', version: '2' });
    expect(register.people).toEqual([{ id: 'p1', profiles: ['clerk-1'] }]);
    expect(register.evidence).toEqual([
      rating('e1', 'typing', 'does'),
      rating('e5', 'leading', 'two'),
      { ...credential, competency: 'typing', level: 'knows' },
      { ...blank, competency: 'typing' },
    ]);
    expect(notCarried.map(({ kind, id, of, level, reason }) => [kind, id, of, level, reason])).toEqual([
      ['profile', 'p1', 'gone', null, 'noProfile'],
      ['layer', 'p1', 'cellar', null, 'noLayer'],
      ['evidence', 'e2', 'keyboard', 'c', 'noLevel'],
      ['evidence', 'e3', 'archive', null, 'notExact'],
      ['evidence', 'e4', 'shorthand', null, 'noLink'],
      ['evidence', 'e6', 't', null, 'test'],
    ]);
  });

  it('goes forward and back to where it was, for all that maps one to one', () => {
    const pair = fc.constantFrom(
      ['keyboard', 'b'],
      ['keyboard', 'a'],
      ['leading', 'one'],
      ['leading', 'two'],
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const evidence = pairs.map(([competency = '', level = ''], at) =>
          rating(`e${at}`, competency, level),
        );
        const register = { ...old(evidence), people: [{ id: 'p1', profiles: ['clerk-1'] }] };
        const there = expectOk(migrateEvidence(register, compiledOld, compiled));
        const back = expectOk(migrateEvidence(there.register, compiled, compiledOld));
        expect([there.notCarried, back.notCarried]).toEqual([[], []]);
        expect(back.register).toEqual(register);
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('does not guess where two meet: forward they may, back nobody knows which it was', () => {
    const link = (competency: string, other: string) => ({
      competency,
      other,
      relation: 'exactMatch' as const,
      crosswalk: 'merged',
    });
    const merged = expectOk(
      compileCompetencyFramework({
        ...office,
        crosswalks: [
          ...(office.crosswalks ?? []),
          {
            id: 'merged',
            from: 'grades',
            framework: { id: 'office', version: '1' },
            to: 'steps',
            levels: [
              { from: 'c', to: 'knows' },
              { from: 'b', to: 'knows' },
              { from: 'a', to: 'does' },
            ],
          },
        ],
        links: [
          link('typing', 'keyboard'),
          link('typing', 'shorthand'),
          link('filing', 'archive'),
          link('leading', 'archive'),
        ].slice(0, 3),
      }),
    );
    const there = expectOk(
      migrateEvidence(
        old([rating('e1', 'keyboard', 'a'), rating('e2', 'archive', 'c')]),
        compiledOld,
        merged,
      ),
    );
    expect(there.register.evidence.map((one) => ('competency' in one ? one.competency : ''))).toEqual([
      'typing',
      'filing',
    ]);
    const back = expectOk(migrateEvidence(there.register, merged, compiledOld));
    expect(back.register.evidence).toEqual([]);
    expect(back.notCarried.map(({ id, reason }) => [id, reason])).toEqual([
      ['e1', 'severalMatches'],
      ['e2', 'severalLevels'],
    ]);
  });

  it('needs a crosswalk where scales differ, and a scale on both sides', () => {
    const without = (links: typeof office.links) =>
      expectOk(compileCompetencyFramework({ ...office, links: links ?? [] }));
    const carried = (links: typeof office.links, competency: string) =>
      expectOk(
        migrateEvidence(
          old([rating('e', competency, competency === 'leading' ? 'two' : 'a')]),
          compiledOld,
          without(links),
        ),
      ).notCarried.at(-1)?.reason;
    expect(carried([{ competency: 'typing', other: 'keyboard', relation: 'exactMatch' }], 'keyboard')).toBe(
      'noCrosswalk',
    );
    expect(carried([{ competency: 'tact', other: 'leading', relation: 'exactMatch' }], 'leading')).toBe(
      'noScale',
    );
  });
});
