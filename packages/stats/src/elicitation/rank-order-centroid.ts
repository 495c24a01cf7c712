import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { lowestTerms, multiplyRational, type Rational, sumRational } from '@sopana/core/arithmetic';
import { elicitationCodes } from './codes.js';

/**
 * Rank-order centroid weights: the mean of all weights that respect an order of importance, exactly.
 *
 * @param ranks - one for each criterion, finite; the least is the most important, equal ranks share what their places have
 * @returns weights in the same order, which sum to 1; fails with `elicitation.empty`, `elicitation.notFinite`
 *
 * @example
 * ```ts
 * const weights = rankOrderCentroid([1, 2, 3, 4]);
 * weights.ok && weights.value.map(({ numerator, denominator }) => `${numerator}/${denominator}`); // => ['25/48', '13/48', '7/48', '1/16']
 * ```
 *
 * @remarks The criterion in place p of n has (1/p + … + 1/n) / n.
 * @source Barron and Barrett, Decision Quality Using Ranked Attribute Weights, Management Science 42(11) (1996). Equal ranks sharing
 * their places is our convention: each then has the mean over the orders that break the tie.
 */
export function rankOrderCentroid(ranks: readonly number[]): Result<readonly Rational[]> {
  const issues: Issue[] = [];
  if (ranks.length === 0) {
    issues.push(createIssue(elicitationCodes, 'elicitation.empty', ['ranks'], { entry: 'rank' }));
  }
  for (const [criterion, rank] of ranks.entries()) {
    if (Number.isFinite(rank)) continue;
    const facts = { entry: 'rank', criterion, value: String(rank) };
    issues.push(createIssue(elicitationCodes, 'elicitation.notFinite', ['ranks', criterion], facts));
  }
  return resultOf(issues, () => {
    const count = ranks.length;
    const ofPlace = ranks.map((_, place) => {
      const parts = ranks.slice(place).map((_unused, later) => lowestTerms(1n, BigInt(place + later + 1)));
      return multiplyRational(sumRational(parts), lowestTerms(1n, BigInt(count)));
    });
    return ranks.map((rank) => {
      const before = ranks.filter((other) => other < rank).length;
      const equal = ranks.filter((other) => other === rank).length;
      const shared = sumRational(ofPlace.slice(before, before + equal));
      return multiplyRational(shared, lowestTerms(1n, BigInt(equal)));
    });
  });
}
