import { expectOk } from '@sopana/tooling';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileEvidenceRegister } from '../src/evidence/compile-evidence-register.js';
import { holdingsOf } from '../src/evidence/holdings-of.js';
import { gapsOf } from '../src/gaps/gaps-of.js';
import type { CompetencyEvidence, Rating } from '../src/model/competency-evidence.js';
import type { Holding } from '../src/model/holding.js';
import type { HoldingPolicy } from '../src/model/holding-policy.js';
import { compileKnowledgeTest } from '../src/tests/compile-knowledge-test.js';
import { scoreTest } from '../src/tests/score-test.js';
import { compiled, policy, registerOf, test } from './support/office.js';

const seed = 20_261_127;
const tested = expectOk(compileKnowledgeTest(test, compiled));
const on = '2026-06-01';
const levels = ['knows', 'does', 'teaches'] as const;
const rating = (changes: Partial<Rating> & { readonly id: string }): Rating => ({
  ...{ kind: 'rating', person: 'p1', source: 'self', on: '2026-05-01', competency: 'typing' },
  ...{ outcome: 'level', level: 'does' },
  ...changes,
});
const held = (evidence: readonly CompetencyEvidence[], rule: HoldingPolicy = policy): Holding => {
  const register = registerOf([{ id: 'p1', profiles: ['clerk-2'] }], evidence);
  const all = expectOk(
    holdingsOf(expectOk(compileEvidenceRegister(register, compiled, [tested])), 'p1', rule, on),
  );
  const typing = all.find(({ competency }) => competency === 'typing');
  if (typing === undefined) throw new Error('Everybody holds something of typing, or nothing.');
  return typing;
};

describe('holdingsOf', () => {
  it('takes the level that enough of the weight supports', () => {
    const evidence = [
      rating({ id: 'a', level: 'teaches' }),
      rating({ id: 'b', source: 'boss', level: 'does' }),
      rating({ id: 'c', source: 'boss', level: 'knows', rater: 'x' }),
    ];
    const at = (support: number) => held(evidence, { ...policy, support }).level;
    // Weights 1, 2 and 2 of 5: at least does 3, at least teaches 1.
    expect([at(0), at(0.2), at(0.21), at(0.6), at(0.61), at(1)]).toEqual([
      ...['teaches', 'teaches', 'does', 'does', 'knows', 'knows'],
    ]);
  });

  it('states disagreement, freshness and why evidence does not count', () => {
    const holding = held(
      [
        rating({ id: 'old', on: '2024-01-01', rater: 'y' }),
        rating({ id: 'first', rater: 'x', level: 'knows', on: '2026-04-01' }),
        rating({ id: 'second', rater: 'x', level: 'teaches' }),
        rating({ id: 'boss', source: 'boss', level: 'knows' }),
        rating({ id: 'stranger', source: 'friend' }),
        rating({ id: 'nobody', source: 'nobody' }),
        { ...rating({ id: 'blank' }), outcome: 'notObserved', level: undefined } as never as Rating,
        rating({ id: 'later', on: '2026-07-01' }),
      ].map((one) => JSON.parse(JSON.stringify(one)) as Rating),
    );
    expect(holding.evidence.map(({ evidence, setAside }) => [evidence, setAside])).toEqual([
      ...[
        ['old', 'expired'],
        ['first', 'replaced'],
        ['second', null],
        ['boss', null],
      ],
      ...[
        ['stranger', 'unknownSource'],
        ['nobody', 'noWeight'],
        ['blank', 'notObserved'],
        ['later', 'notYet'],
      ],
    ]);
    expect(holding).toMatchObject({
      state: 'known',
      level: 'knows',
      weight: 3,
      disagreement: 2,
      freshness: 'fresh',
      ageDays: 31,
    });
  });

  it('is not observed, thin, or below the lowest, which are three things', () => {
    expect(held([])).toMatchObject({
      state: 'notObserved',
      place: null,
      freshness: null,
      disagreement: null,
    });
    expect(held([rating({ id: 'a' })], { ...policy, minimumWeight: 2 })).toMatchObject({
      state: 'thin',
      place: null,
    });
    const { level: _, ...below } = rating({ id: 'a', outcome: 'belowLowest' });
    expect(held([below])).toMatchObject({ state: 'known', place: 0, level: null });
  });

  it('counts what has expired where the policy says so, and says that it has', () => {
    const old = [rating({ id: 'a', on: '2024-01-01' })];
    expect(held(old)).toMatchObject({ state: 'notObserved' });
    expect(held(old, { ...policy, expired: 'counts' })).toMatchObject({
      state: 'known',
      level: 'does',
      freshness: 'expired',
    });
  });

  it('reads credentials and tests', () => {
    const credential = {
      id: 'c',
      kind: 'credential',
      person: 'p1',
      source: 'exam',
      on: '2020-01-01',
      competency: 'typing',
      level: 'teaches',
    } as const;
    expect(held([credential]).level).toBe('teaches');
    expect(held([{ ...credential, validUntil: '2025-12-31' }]).state).toBe('notObserved');
    const sitting = (
      answers: Readonly<Record<string, string>>,
      id = 't',
      day = '2026-05-01',
    ): CompetencyEvidence => ({
      ...{ id, kind: 'test', person: 'p1', source: 'exam', on: day, test: 'check', testVersion: '1' },
      answers: Object.entries(answers).map(([item, answer]) => ({ item, answer })),
    });
    expect(held([sitting({ q1: 'a', q2: 'a' })]).level).toBe('does');
    expect(held([sitting({ q1: 'a', q2: 'b' })]).level).toBe('knows');
    expect(held([sitting({ q1: 'b' })]).place).toBe(0);
    expect(held([sitting({})]).state).toBe('notObserved');
    const twice = held([
      sitting({ q1: 'a', q2: 'a' }, 'again'),
      sitting({ q1: 'a', q2: 'b' }, 'before', '2026-04-01'),
    ]);
    expect(twice.level).toBe('does');
    expect(twice.evidence.map(({ setAside }) => setAside)).toEqual([null, 'replaced']);
  });

  it('is never lowered by more evidence of a higher level', () => {
    const arbitrary = fc.record({
      support: fc.constantFrom(0, 0.3, 0.5, 0.75, 1),
      expired: fc.constantFrom('counts' as const, 'leftOut' as const),
      evidence: fc.array(arbitraryRating(), { maxLength: 6 }),
      added: arbitraryRating(),
      place: fc.nat(6),
    });
    fc.assert(
      fc.property(arbitrary, ({ support, expired, evidence, added, place }) => {
        const rule = { ...policy, support, expired };
        const listed = evidence.map((one, at) => rating({ ...one, id: `e${at}` }));
        const before = held(listed, rule).place;
        const level = levels[Math.max(0, (before ?? 1) - 1)] ?? 'knows';
        const higher = levels.indexOf(added.level) + 1 >= (before ?? 0) ? added.level : level;
        const more = [...listed];
        more.splice(Math.min(place, listed.length), 0, rating({ ...added, id: 'new', level: higher }));
        const after = held(more, rule).place;
        if (before !== null && before > 0) expect(after ?? -1).toBeGreaterThanOrEqual(before);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('does not depend on the order of evidence without raters', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRating(), { minLength: 1, maxLength: 6 }), fc.nat(), (evidence, turn) => {
        const listed = evidence.map(({ rater: _, ...one }, at) => rating({ ...one, id: `e${at}` }));
        const turned = listed.map((_, at) => listed[(at + turn) % listed.length] as Rating);
        expect(held(turned).place).toBe(held(listed).place);
      }),
      { seed, numRuns: 200 },
    );
  });
});

function arbitraryRating() {
  return fc.record({
    level: fc.constantFrom(...levels),
    source: fc.constantFrom('self', 'boss', 'exam'),
    on: fc.constantFrom('2024-01-01', '2026-01-01', '2026-03-01', '2026-05-01'),
    rater: fc.constantFrom('x', 'y', 'z'),
  });
}

describe('scoreTest', () => {
  it('has the attainable maximum as denominator, whatever applies and whatever is answered', () => {
    const answer = fc.constantFrom(
      'a',
      'b',
      null,
      { class: 'notApplicable' } as const,
      { class: 'unknown' } as const,
    );
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer), ([q1, q2, q3]) => {
        const sheet = { q1, q2, q3 };
        const result = expectOk(scoreTest(tested, sheet));
        const applies = (id: 'q1' | 'q2' | 'q3'): boolean => {
          const given = sheet[id];
          return !(given !== null && typeof given === 'object' && given.class === 'notApplicable');
        };
        const full = Object.fromEntries(
          (['q1', 'q2', 'q3'] as const).map((id) => [id, applies(id) ? 'a' : sheet[id]]),
        );
        const best = expectOk(scoreTest(tested, full));
        for (const [at, { attainable, marks }] of best.sections.entries()) {
          if (marks !== null) expect(marks).toBe(attainable);
          expect(result.sections[at]?.attainable).toBe(attainable);
        }
        for (const { share } of result.competencies) if (share !== null) expect(share).toBeLessThanOrEqual(1);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('leaves a competency open where the test says that no answer is unknown', () => {
    const strict = expectOk(compileKnowledgeTest({ ...test, unanswered: 'unknown' }, compiled));
    const { competencies, missed } = expectOk(scoreTest(strict, { q1: 'a', q3: 'b' }));
    expect(competencies.map(({ competency, outcome }) => [competency, outcome])).toEqual([
      ['typing', 'notObserved'],
      ['filing', 'belowLowest'],
    ]);
    expect(missed.map(({ item, isUnanswered }) => [item, isUnanswered])).toEqual([
      ['q2', true],
      ['q3', false],
    ]);
  });
});

describe('gapsOf', () => {
  const person = { id: 'p1', profiles: ['clerk-2', 'chief'] };
  const holding = (competency: string, place: number | null): Holding => ({
    ...{ competency, state: place === null ? 'notObserved' : 'known', place, level: null, weight: 1 },
    ...{ disagreement: null, freshness: null, ageDays: null, evidence: [] },
  });

  it('is met, a number of levels, or unknown, and unknown is neither of the others', () => {
    const gaps = gapsOf(compiled, person, [
      holding('typing', 0),
      holding('filing', 3),
      holding('leading', null),
      holding('tact', null),
    ]);
    expect(
      gaps.map(({ competency, outcome, levels: missing, weight }) => [competency, outcome, missing, weight]),
    ).toEqual([
      ...[
        ['typing', 'gap', 2, 2],
        ['filing', 'met', 0, 1],
        ['leading', 'unknown', null, 1],
        ['tact', 'unknown', null, 1],
      ],
    ]);
  });

  it('closes: what is raised to the level that is needed is met, and never comes back', () => {
    const places = fc.array(fc.option(fc.nat(3), { nil: null }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(places, (held3) => {
        const holdings = ['typing', 'filing', 'leading'].map((id, at) => holding(id, held3[at] ?? null));
        const gaps = gapsOf(compiled, person, holdings);
        for (const gap of gaps) {
          expect(gap.outcome === 'unknown').toBe(gap.held === null || gap.needed === null);
          if (gap.outcome !== 'gap') continue;
          const raised = holdings.map((one) =>
            one.competency === gap.competency ? holding(one.competency, gap.needed) : one,
          );
          const after = gapsOf(compiled, person, raised).find(
            ({ competency }) => competency === gap.competency,
          );
          expect(after?.outcome).toBe('met');
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  it('needs the higher of two profiles, and what a role level says in place of its role', () => {
    const need = (profiles: readonly string[]) =>
      gapsOf(compiled, { id: 'p', profiles }, []).map(({ competency, needed }) => [competency, needed]);
    expect(need(['clerk-1'])).toEqual([
      ['typing', 1],
      ['filing', 1],
    ]);
    expect(need(['clerk-1', 'clerk-2'])).toEqual([
      ['typing', 2],
      ['filing', 2],
    ]);
    expect(need([])).toEqual([]);
  });
});
