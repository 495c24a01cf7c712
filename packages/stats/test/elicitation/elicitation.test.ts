import type { Issue, Result } from '@sopana/core';
import { lowestTerms, rationalOf, sumRational } from '@sopana/core/arithmetic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type elicitationCodes, rankOrderCentroid, swingWeights } from '../../src/index.js';
import { codesOf, unwrap } from '../unwrap.js';

const one = rationalOf(1);

describe('rank-order centroid weights', () => {
  it('sum to 1, fall with the rank, and depend on the order of ranks alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 }), (ranks) => {
        const weights = unwrap(rankOrderCentroid(ranks));
        expect(sumRational(weights)).toEqual(one);
        expect(unwrap(rankOrderCentroid(ranks.map((rank) => 10 * rank - 3)))).toEqual(weights);
        for (const [at, rank] of ranks.entries()) {
          for (const [other, rival] of ranks.entries()) {
            const [mine, its] = [weights[at], weights[other]];
            if (mine === undefined || its === undefined) continue;
            const difference = mine.numerator * its.denominator - its.numerator * mine.denominator;
            expect(difference > 0n).toBe(rank < rival);
            expect(difference === 0n).toBe(rank === rival);
          }
        }
      }),
      { seed: 51, numRuns: 60 },
    );
  });

  it('of equal ranks are the mean over the orders that break the tie', () => {
    const broken = [
      [1, 2, 3],
      [2, 1, 3],
    ].map((ranks) => unwrap(rankOrderCentroid(ranks)));
    const mean = [0, 1, 2].map((at) => {
      const sum = sumRational(broken.map((weights) => weights[at] ?? one));
      return lowestTerms(sum.numerator, sum.denominator * 2n);
    });
    expect(unwrap(rankOrderCentroid([1, 1, 2]))).toEqual(mean);
    expect(unwrap(rankOrderCentroid([4, 4]))).toEqual([lowestTerms(1n, 2n), lowestTerms(1n, 2n)]);
  });
});

describe('swing weights', () => {
  it('sum to 1 and do not depend on the scale of the points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (points, scale) => {
          fc.pre(points.some((point) => point > 0));
          const weights = unwrap(swingWeights(points));
          expect(sumRational(weights)).toEqual(one);
          expect(unwrap(swingWeights(points.map((point) => point * scale)))).toEqual(weights);
        },
      ),
      { seed: 52, numRuns: 60 },
    );
  });

  it('take decimals for what they print as', () => {
    expect(unwrap(swingWeights([0.1, 0.2]))).toEqual([lowestTerms(1n, 3n), lowestTerms(2n, 3n)]);
    expect(unwrap(swingWeights([lowestTerms(1n, 3n), 1]))).toEqual([
      lowestTerms(1n, 4n),
      lowestTerms(3n, 4n),
    ]);
  });
});

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const producers: Record<keyof typeof elicitationCodes, () => readonly Issue[]> = {
  'elicitation.empty': () => [...issuesOf(rankOrderCentroid([])), ...issuesOf(swingWeights([]))],
  'elicitation.notFinite': () => issuesOf(rankOrderCentroid([1, Number.NaN])),
  'elicitation.negative': () => issuesOf(swingWeights([100, -5])),
  'elicitation.noWeight': () => issuesOf(swingWeights([0, 0])),
};

describe('issues of elicitation', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact filled in', (code, produce) => {
    const found = produce().filter((one) => one.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const issue of found) {
      expect(issue.message).toMatch(/[.]$/);
      expect(issue.message).not.toMatch(/[{}]/);
    }
  });

  it('are all reported', () => {
    expect(codesOf(swingWeights([-1, Number.NaN, 3]))).toEqual([
      'elicitation.negative',
      'elicitation.notFinite',
    ]);
  });
});
