import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RankOptions, rankValues, type TieRule } from '../../src/index.js';
import { samples } from '../reference.js';

const rules: readonly TieRule[] = ['min', 'max', 'dense', 'average'];
const options = rules.flatMap((ties): RankOptions[] => [
  { ties, order: 'ascending' },
  { ties, order: 'descending' },
]);
const marks = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 30 });

describe('published values', () => {
  it('R, help page of rank: ties averaged', () => {
    const x2 = Object.freeze([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]);
    const { ranks } = rankValues(x2, { ties: 'average', order: 'ascending' });
    expect([...ranks]).toEqual([4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8]);
  });

  it.each(samples)('SciPy rankdata: %s', (_, { values, ranks }) => {
    for (const option of options) {
      const found = rankValues(Object.freeze(values), option);
      expect([...found.ranks]).toEqual(ranks[`${option.order} ${option.ties}`]);
      expect(found).toMatchObject(option);
    }
  });
});

describe('absence', () => {
  it.each<[string, readonly number[], readonly number[] | undefined, number[], number[]]>([
    ['nothing', [], undefined, [], []],
    ['one', [7], undefined, [1], [1]],
    ['masked values count for none', [9, 5, 7], [0, 1, 1], [0, 2, 1], [0, 1, 1]],
    ['NaN counts for none', [Number.NaN, 5, 7], undefined, [0, 2, 1], [0, 1, 1]],
    ['a short mask leaves the rest out', [1, 2, 3], [1], [1, 0, 0], [1, 0, 0]],
    ['0 and -0 tie', [0, -0, 1], undefined, [2, 2, 1], [1, 1, 1]],
    [
      'infinities are ranked',
      [Number.NEGATIVE_INFINITY, 3, Number.POSITIVE_INFINITY],
      undefined,
      [3, 2, 1],
      [1, 1, 1],
    ],
  ])('%s', (_, values, present, ranks, ranked) => {
    const mask = present === undefined ? {} : { present: Object.freeze(present) };
    const found = rankValues(Object.freeze(values), { ties: 'min', order: 'descending', ...mask });
    expect([...found.ranks]).toEqual(ranks);
    expect([...found.ranked]).toEqual(ranked);
  });
});

describe('laws', () => {
  it('counts how many lie before, by definition', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const found = rankValues(values, { ties: 'min', order: 'descending' }).ranks;
        expect([...found]).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
      }),
      { seed: 1 },
    );
  });

  it('moves with its values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat())),
        fc.constantFrom(...options),
        (entries, option) => {
          const order = entries.map((_, position) => position);
          order.sort((one, other) => (entries[one]?.[1] ?? 0) - (entries[other]?.[1] ?? 0));
          const values = entries.map(([value]) => value);
          const ranks = rankValues(values, option).ranks;
          const moved = rankValues(
            order.map((position) => values[position] ?? 0),
            option,
          ).ranks;
          expect([...moved]).toEqual(order.map((position) => ranks[position]));
        },
      ),
      { seed: 2 },
    );
  });

  it('turns around: ascending and descending ranks of a value add up', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const up = rankValues(values, { ties: 'average', order: 'ascending' }).ranks;
        const down = rankValues(values, { ties: 'average', order: 'descending' }).ranks;
        expect([...up.map((rank, position) => rank + (down[position] ?? 0))]).toEqual(
          values.map(() => values.length + 1),
        );
      }),
      { seed: 3 },
    );
  });

  it('average ranks keep the sum 1 + 2 + ... + n, and lie midway from min to max', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const [least, most, midway] = (['min', 'max', 'average'] as const).map(
          (ties) => rankValues(values, { ties, order: 'ascending' }).ranks,
        );
        expect([...(midway ?? [])].reduce((sum, rank) => sum + rank, 0)).toBe(
          (values.length * (values.length + 1)) / 2,
        );
        expect([...(midway ?? [])]).toEqual(
          [...(least ?? [])].map((rank, at) => (rank + (most?.[at] ?? 0)) / 2),
        );
      }),
      { seed: 4 },
    );
  });
});
