import { type Result, resultOf } from '@sopana/core';
import { multiplyRational, type Rational } from '@sopana/core/arithmetic';
import { rankOrderCentroid, swingWeights } from '@sopana/stats';
import type { OrderElicitation, SwingElicitation } from '../model/elicitation.js';
import type { CriterionWeight } from '../model/selection-stage.js';
import { criteriaOfElicitation } from './criteria-of-elicitation.js';

/**
 * The weights that an elicitation comes to, as the smallest whole numbers that stand in those proportions.
 *
 * @param elicitation - swing points, or the order of the criteria
 * @returns one weight for each criterion, a whole number from 1, in the order of the elicitation; fails as `swingWeights`
 * and `rankOrderCentroid` of `@sopana/stats` do
 *
 * @example
 * ```ts
 * const asked = { by: ['panel-chair'], on: '2026-03-02' };
 * const order = weightsOfElicitation({ ...asked, method: 'rankOrderCentroid', order: [['strategy'], ['delivery'], ['people'], ['finance']] });
 * order.ok && order.value.map(({ weight }) => weight); // => [25, 13, 7, 3]
 * const swings = weightsOfElicitation({ ...asked, method: 'swing', points: [{ of: 'strategy', points: 100 }, { of: 'delivery', points: 60 }] });
 * swings.ok && swings.value; // => [{ of: 'strategy', weight: 5 }, { of: 'delivery', weight: 3 }]
 * ```
 *
 * @source F. H. Barron and B. E. Barrett (1996), Decision quality using ranked attribute weights, Management Science 42(11),
 * for rank-order centroids; D. von Winterfeldt and W. Edwards (1986), Decision Analysis and Behavioral Research, for swings.
 */
export function weightsOfElicitation(
  elicitation: SwingElicitation | OrderElicitation,
): Result<readonly CriterionWeight[]> {
  const ids = criteriaOfElicitation(elicitation);
  const shares =
    elicitation.method === 'swing'
      ? swingWeights(elicitation.points.map(({ points }) => points))
      : rankOrderCentroid(ranksOf(elicitation));
  if (!shares.ok) return shares;
  const whole = wholeProportions(shares.value);
  return resultOf([], () => ids.map((of, at) => ({ of, weight: whole[at] ?? 0 })));
}

/** Equals share the least of their ranks: 1, 2, 2, 4. */
function ranksOf({ order }: OrderElicitation): readonly number[] {
  let before = 0;
  return order.flatMap((ids) => {
    const rank = before + 1;
    before += ids.length;
    return ids.map(() => rank);
  });
}

function wholeProportions(shares: readonly Rational[]): readonly number[] {
  const common = shares.reduce((multiple, { denominator }) => leastMultiple(multiple, denominator), 1n);
  const whole = shares.map(
    (share) => multiplyRational(share, { numerator: common, denominator: 1n }).numerator,
  );
  const shared = whole.reduce(greatestDivisor, 0n);
  return whole.map((one) => Number(shared === 0n ? one : one / shared));
}

function leastMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestDivisor(left, right)) * right;
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestDivisor(right, left % right);
}
