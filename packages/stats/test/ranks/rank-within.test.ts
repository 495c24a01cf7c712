import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankValues, rankWithin } from '../../src/index.js';

const convention = { ties: 'min', order: 'descending' } as const;

describe('rankWithin', () => {
  it('ranks each group as if the others did not exist', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(-7, 0, 2030))),
        (entries) => {
          const values = entries.map(([value]) => value);
          const groups = entries.map(([, group]) => group);
          const found = rankWithin(values, groups, convention);
          for (const group of new Set(groups)) {
            const inside = (_: number, position: number): boolean => groups[position] === group;
            const alone = rankValues(values.filter(inside), convention).ranks;
            expect([...found.ranks.filter(inside)]).toEqual([...alone]);
          }
          expect([...found.ranked]).toEqual(values.map(() => 1));
        },
      ),
      { seed: 5 },
    );
  });

  it('equals rankValues when there is one group', () => {
    const values = Object.freeze([4, 9, 4, 1]);
    const groups = Object.freeze([3, 3, 3, 3]);
    expect(rankWithin(values, groups, convention)).toEqual(rankValues(values, convention));
  });

  it('gives no rank to what is masked out, NaN or in no group', () => {
    const values = Object.freeze([5, 6, Number.NaN, 8, 9]);
    const groups = Object.freeze([1, 1, 1, 1]);
    const found = rankWithin(values, groups, { ...convention, present: Object.freeze([1, 0, 1, 1, 1]) });
    expect([...found.ranks]).toEqual([2, 0, 0, 1, 0]);
    expect([...found.ranked]).toEqual([1, 0, 0, 1, 0]);
  });
});
