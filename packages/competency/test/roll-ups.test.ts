import { expectOk } from '@sopana/tooling';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../src/gaps/gaps-of.js';
import { heatMapOfGaps } from '../src/gaps/heat-map-of-gaps.js';
import { recommendProgrammes } from '../src/gaps/recommend-programmes.js';
import { rollUpGaps } from '../src/gaps/roll-up-gaps.js';
import type { CompetencyGap } from '../src/model/competency-gap.js';
import type { Holding } from '../src/model/holding.js';
import { compileTrainingCatalogue } from '../src/training/compile-training-catalogue.js';
import { catalogue, compiled } from './support/office.js';

const holding = (competency: string, place: number | null): Holding => ({
  ...{ competency, state: place === null ? 'notObserved' : 'known', place, level: null, weight: 1 },
  ...{ disagreement: null, freshness: null, ageDays: null, evidence: [] },
});
const gapsFor = (id: string, profiles: readonly string[], places: Readonly<Record<string, number>>) =>
  gapsOf(
    compiled,
    { id, profiles },
    Object.entries(places).map(([competency, place]) => holding(competency, place)),
  );
const streamOf = ({ competency }: CompetencyGap) => compiled.competencies.get(competency)?.stream ?? null;

describe('what tools of this kind have got wrong', () => {
  it('an organisation of one layer alone can reach 100 %', () => {
    const gaps = ['p1', 'p2'].flatMap((id) => gapsFor(id, ['clerk-2'], { typing: 3, filing: 2 }));
    expect(rollUpGaps(gaps, () => 'org')).toMatchObject([
      { group: 'org', people: 2, complete: 2, metShare: 1 },
    ]);
  });

  it('a denominator is what is attainable: everybody who holds what is needed makes the share 1, in every group', () => {
    const person = fc.record({
      profiles: fc.subarray(['clerk-1', 'clerk-2', 'chief'], { minLength: 1 }),
      unit: fc.constantFrom('u1', 'u2', null),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
        const units = new Map(people.map(({ unit }, at) => [`p${at}`, unit]));
        const gaps = people.flatMap(({ profiles }, at) =>
          gapsFor(`p${at}`, profiles, { typing: 3, filing: 3, leading: 2 }),
        );
        for (const { metShare } of rollUpGaps(gaps, (gap) => units.get(gap.person) ?? null))
          expect(metShare).toBe(1);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('levels of two scales are never pooled: counts alone cross streams, and a cell is of one competency', () => {
    const gaps = [
      ...gapsFor('p1', ['clerk-2', 'chief'], { typing: 0, filing: 1, leading: 1 }),
      ...gapsFor('p2', ['chief'], { leading: 0 }),
    ];
    expect(rollUpGaps(gaps, streamOf)).toEqual([
      { group: 'ict', people: 1, complete: 0, met: 0, gap: 2, unknown: 0, metShare: 0 },
      { group: 'management', people: 2, complete: 0, met: 0, gap: 2, unknown: 2, metShare: 0 },
    ]);
    const { competencies, rows } = heatMapOfGaps(compiled, gaps, (person) => (person === 'p1' ? 'u' : null));
    expect(competencies).toEqual(['typing', 'filing', 'leading', 'tact']);
    expect(rows.map(({ group, cells }) => [group, cells.map((cell) => cell?.byLevels ?? null)])).toEqual([
      ['u', [[0, 1], [1], [1], []]],
      [null, [null, null, [0, 1], []]],
    ]);
  });

  it('unknown counts as neither: it leaves the share alone and keeps a person from being complete', () => {
    const known = gapsFor('p1', ['clerk-2'], { typing: 2 });
    expect(rollUpGaps(known, () => null)).toMatchObject([
      { group: null, met: 1, gap: 0, unknown: 1, metShare: 1, complete: 0 },
    ]);
    expect(rollUpGaps(gapsFor('p1', ['chief'], {}), () => 'u')).toMatchObject([
      { unknown: 2, metShare: null },
    ]);
  });
});

describe('recommendProgrammes', () => {
  it('leads from items over topics to programmes, most missed first', () => {
    const miss = (item: string, topic: string) => ({
      item,
      topic,
      competency: 'typing',
      isUnanswered: false,
    });
    const bought = expectOk(compileTrainingCatalogue(catalogue, compiled));
    expect(
      recommendProgrammes(
        [miss('q3', 'folders'), miss('q1', 'keys'), miss('q2', 'keys'), miss('q9', 'none')],
        bought,
      ),
    ).toEqual([
      { topic: 'keys', items: ['q1', 'q2'], competencies: ['typing'], programmes: ['keys-1'] },
      { topic: 'folders', items: ['q3'], competencies: ['typing'], programmes: ['folders'] },
      { topic: 'none', items: ['q9'], competencies: ['typing'], programmes: [] },
    ]);
  });
});
