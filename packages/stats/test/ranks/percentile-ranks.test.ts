import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bordaCounts, percentileRanks } from '../../src/index.js';
import { unwrap } from '../unwrap.js';

describe('bordaCounts and percentileRanks', () => {
  it('Microsoft, help page of PERCENTRANK: shares of 13, 12, 11, 8, 4, 3, 2, 1, 1, 1', () => {
    const values = Object.freeze([13, 12, 11, 8, 4, 3, 2, 1, 1, 1]);
    const { shares } = unwrap(percentileRanks(values));
    const printed = (value: number): string => (shares[values.indexOf(value)] ?? 0).toFixed(3);
    expect([2, 4, 8].map(printed)).toEqual(['0.333', '0.556', '0.667']);
  });

  it('leave absent entries out of both counts and totals', () => {
    const values = Object.freeze([10, 20, 30, 40]);
    const present = Object.freeze([1, 0, 1, 1]);
    const borda = bordaCounts(values, present);
    expect([[...borda.counts], [...borda.ranked], borda.n]).toEqual([[0, 0, 1, 2], [1, 0, 1, 1], 3]);
    const percentile = unwrap(percentileRanks(values, present));
    expect([[...percentile.shares], percentile.n]).toEqual([[0, 0, 0.5, 1], 3]);
    expect(percentile.definition).toBe('othersBelow');
  });

  it('count the others strictly below, by definition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2 }), (values) => {
        const below = values.map((value) => values.filter((other) => other < value).length);
        expect([...bordaCounts(values).counts]).toEqual(below);
        expect([...unwrap(percentileRanks(values)).shares]).toEqual(
          below.map((count) => count / (values.length - 1)),
        );
      }),
      { seed: 7 },
    );
  });
});
