import { createRandom, randomStream } from '@sopana/core/random';
import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerRow, AnswerTable, Instrument, Method, Plan, VariationState } from '../../src/index.js';
import { improveVariation, startVariation, tableOfRows, tableOfWide, variationOf } from '../../src/index.js';
import { itemsOf, planOf } from '../build.js';

const place = [{ id: 'place', of: 'root' }];

/** A ranked node `root` over the items a, b and c. */
const planBy = (by: Method, parts: Partial<Instrument> = {}): Plan =>
  planOf({
    items: itemsOf('a', 'b', 'c'),
    nodes: [{ id: 'root', of: ['a', 'b', 'c'], by }],
    ranks: place,
    ...parts,
  });

const tableOf = (plan: Plan, ...rows: readonly (readonly string[])[]): AnswerTable =>
  expectOk(tableOfWide(plan, deepFreeze({ header: ['subject', 'a', 'b', 'c'], rows })));

// Frozen: a change of these numbers is a change of what a recorded seed means. x wins where `a` weighs much, y where it
// weighs little, and z seldom.
const frozenRanks = [
  [3, 1, 2],
  [1, 3, 2],
  [3, 1, 2],
  [1, 3, 2],
  [3, 1, 2],
  [1, 3, 2],
];
const frozenIntervals = [
  { subject: 'x', rank: 3, best: 1, low: 1, median: 3, high: 3, worst: 3 },
  { subject: 'y', rank: 1, best: 1, low: 1, median: 1, high: 3, worst: 3 },
  { subject: 'z', rank: 2, best: 1, low: 1, median: 2, high: 2.049999999999983, worst: 3 },
];

const rivals = [
  ['x', '9', '2', '4'],
  ['y', '3', '8', '5.5'],
  ['z', '5', '5', '6'],
] as const;

const started = (plan: Plan, options = { weights: 0.5, seed: 7 }): VariationState =>
  expectOk(startVariation(plan, tableOf(plan, ...rivals), { ...options, node: 'root' }));

const ranksOf = (state: VariationState): readonly (readonly number[])[] =>
  state.samples.map((ranks) => [...ranks]);

describe('the samples', () => {
  it('n and then m are n + m, to the last bit, with the same sequence ahead', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.integer({ min: 0, max: 1000 }), (n, m, seed) => {
        const start = started(planBy('mean'), { weights: 0.8, seed });
        const whole = improveVariation(start, n + m);
        const halves = improveVariation(improveVariation(start, n), m);
        expect(halves).toStrictEqual(whole);
        expect(variationOf(halves)).toStrictEqual(variationOf(whole));
        expect(start.samples).toHaveLength(0);
      }),
      { seed: 71, numRuns: 40 },
    );
  });

  it('are the ranks by weights that are drawn child by child from 1 − share to 1 + share', () => {
    const stream = randomStream(createRandom(7));
    const wanted = Array.from({ length: 200 }, () => {
      const weights = [0, 0, 0].map(() => 1 + 0.5 * (2 * stream.uniform() - 1));
      const means = rivals.map(([, ...cells]) =>
        cells.reduce((sum, cell, at) => sum + Number(cell) * (weights[at] ?? 0), 0),
      );
      return means.map((mean) => 1 + means.filter((other) => other > mean).length);
    });
    expect(ranksOf(improveVariation(started(planBy('mean')), 200))).toEqual(wanted);
  });

  it('of a seed are the same for ever', () => {
    const { intervals } = variationOf(improveVariation(started(planBy('mean')), 200));
    expect(intervals).toEqual(frozenIntervals);
    expect(ranksOf(improveVariation(started(planBy('mean')), 6))).toEqual(frozenRanks);
  });

  it('of another seed are others', () => {
    const ranks = (seed: number): unknown =>
      ranksOf(improveVariation(started(planBy('mean'), { weights: 0.5, seed }), 30));
    expect(ranks(7)).toEqual(ranks(7));
    expect(ranks(8)).not.toEqual(ranks(7));
  });

  it.each<[string, Plan]>([
    ['a weighted mean', planBy('mean')],
    ['a sum', planBy('sum')],
    ['a harmonic mean', planBy('harmonic')],
    ['a power mean', planBy({ power: 2 })],
    ['a geometric mean', planBy('geometric')],
    [
      'a geometric mean that is declared a root of the product',
      planBy('geometric', { arithmetic: { root: 'product' } }),
    ],
    ['a mean whose sum is exact', planBy('mean', { arithmetic: { sum: 'exact' } })],
    ['a mean of two passes', planBy('mean', { arithmetic: { sum: 'twoPass' } })],
    ['a mean of fractions', planBy('mean', { arithmetic: { sum: 'rational' } })],
    ['a mean with weights divided first', planBy('mean', { arithmetic: { weights: 'divideFirst' } })],
    [
      'a mean below the weakest link',
      planBy('mean', {
        nodes: [
          { id: 'part', of: ['a', 'b', 'c'] },
          { id: 'root', of: ['part'], by: 'min' },
        ],
      }),
    ],
  ])('vary the weights of %s', (_, plan) => {
    const improved = improveVariation(started(plan, { weights: 0.9, seed: 3 }), 60);
    expect(new Set(ranksOf(improved).map(String)).size).toBeGreaterThan(1);
    improved.samples.forEach((ranks) => {
      expect([...ranks].sort()).toEqual([1, 2, 3]);
    });
  });

  // The form of the Human Development Index: the cube root of a product of three indices.
  it('of a node like the HDI differ, and its declared ranks stay those of the root of the product', () => {
    const plan = planBy('geometric', {
      nodes: [{ id: 'root', of: ['a', 'b', 'c'], by: 'geometric', arithmetic: { root: 'product' } }],
    });
    // Products 72, 132, 150.
    expect(started(plan).nominal).toEqual([3, 2, 1]);
    const { intervals } = variationOf(improveVariation(started(plan, { weights: 0.9, seed: 1 }), 200));
    expect(intervals.every(({ best, worst }) => (best ?? 0) < (worst ?? 0))).toBe(true);
  });

  it('leave what does not depend on weights as it is', () => {
    const plan = planBy('min', {
      nodes: [
        { id: 'aside', of: ['a', 'b'] },
        { id: 'root', of: ['a', 'b', 'c'], by: 'min' },
      ],
    });
    const { intervals } = variationOf(improveVariation(started(plan, { weights: 0.9, seed: 1 }), 20));
    expect(intervals.map(({ rank, best, worst }) => [rank, best, worst])).toEqual([
      [3, 3, 3],
      [2, 2, 2],
      [1, 1, 1],
    ]);
  });
});

describe('the intervals', () => {
  it('are the nominal rank alone before the first sample', () => {
    expect(variationOf(started(planBy('mean')))).toEqual({
      options: { weights: 0.5, seed: 7, node: 'root' },
      samples: 0,
      intervals: [
        { subject: 'x', rank: 3, best: 3, low: 3, median: 3, high: 3, worst: 3 },
        { subject: 'y', rank: 1, best: 1, low: 1, median: 1, high: 1, worst: 1 },
        { subject: 'z', rank: 2, best: 2, low: 2, median: 2, high: 2, worst: 2 },
      ],
    });
  });

  it('rise from best to worst, within 1 and the number of subjects', () => {
    const cell = fc.integer({ min: 0, max: 20 }).map(String);
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.nat(30),
        fc.nat(500),
        (rows, samples, seed) => {
          const plan = planBy('mean');
          const table = tableOf(plan, ...rows.map((cells, at) => [`s${at}`, ...cells]));
          const start = expectOk(startVariation(plan, table, { weights: 0.4, seed, node: 'root' }));
          const { intervals } = variationOf(improveVariation(start, samples));
          expect(intervals).toHaveLength(rows.length);
          for (const { best, low, median, high, worst } of intervals) {
            const rising = [1, best, low, median, high, worst, rows.length].map((rank) => rank ?? Number.NaN);
            expect(rising.every((rank, at) => at === 0 || rank >= (rising[at - 1] ?? rank + 1))).toBe(true);
          }
        },
      ),
      { seed: 72, numRuns: 60 },
    );
  });

  it('a subject that is better in everything is first whatever the weights', () => {
    const plan = planBy('mean');
    const table = tableOf(plan, ['all', '9.1', '8.1', '6.1'], ...rivals);
    const start = expectOk(startVariation(plan, table, { weights: 0.99, seed: 5, node: 'root' }));
    expect(variationOf(improveVariation(start, 100)).intervals[0]).toEqual({
      subject: 'all',
      rank: 1,
      best: 1,
      low: 1,
      median: 1,
      high: 1,
      worst: 1,
    });
  });

  it('a subject without a value has none, and takes no place from the others', () => {
    const plan = planBy('mean');
    const table = tableOf(plan, ['gap', '9', '', '9'], ...rivals);
    const start = expectOk(startVariation(plan, table, { weights: 0.5, seed: 7, node: 'root' }));
    const [gap, ...others] = variationOf(improveVariation(start, 200)).intervals;
    const none = { rank: null, best: null, low: null, median: null, high: null, worst: null };
    expect(gap).toEqual({ subject: 'gap', ...none });
    expect(others).toEqual(frozenIntervals);
  });
});

describe('refusals', () => {
  const issuesOf = (plan: Plan, weights: number, node = 'root') =>
    startVariation(plan, tableOf(plan, ...rivals), { weights, seed: 1, node });

  it.each([0, -0.1, 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a share of %d', (share) => {
    expectCodes(issuesOf(planBy('mean'), share), ['vary.outOfRange']);
  });

  it('a node without a ranking', () => {
    expectCodes(issuesOf(planBy('mean', { ranks: [] }), 0.1), ['vary.unranked']);
    expectCodes(issuesOf(planBy('mean'), 0.1, 'roto'), ['vary.unranked']);
  });

  it.each<[string, Plan]>([
    ['extremes', planBy('min')],
    ['a median', planBy('median')],
    ['a product', planBy('product')],
    ['a formula', planBy('mean', { nodes: [{ id: 'root', formula: 'a + b + c' }] })],
    [
      'one child',
      planBy('mean', {
        nodes: [
          { id: 'most', of: ['a', 'b', 'c'], by: 'max' },
          { id: 'root', of: ['most'] },
        ],
      }),
    ],
  ])('a document with nothing to vary: %s', (_, plan) => {
    expectCodes(issuesOf(plan, 0.1), ['vary.nothingVaries']);
  });

  it('a table that cannot be scored, as elsewhere', () => {
    const plan = planBy('mean');
    const twice = ['o', 'p'].map(
      (observer): AnswerRow => ({ subject: 'x', item: 'a', class: 'value', value: 1, observer }),
    );
    const table = expectOk(tableOfRows(plan, deepFreeze(twice)));
    const options = { weights: 0.1, seed: 1, node: 'root' };
    expectCodes(startVariation(plan, table, options), ['answer.severalObservations']);
    const other = planBy('mean', { items: itemsOf('b', 'a', 'c') });
    expectCodes(startVariation(other, tableOf(plan, ...rivals), options), ['table.otherInstrument']);
  });

  it('all of them at once', () => {
    expectCodes(issuesOf(planBy('min', { ranks: [] }), 2), [
      'vary.outOfRange',
      'vary.unranked',
      'vary.nothingVaries',
    ]);
  });
});
