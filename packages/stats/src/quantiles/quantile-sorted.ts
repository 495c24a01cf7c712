import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { statsCodes } from '../codes.js';
import { quantilePlace } from './quantile-place.js';
import type { QuantileType } from './quantile-type.js';

function between(low: number, high: number, way: number): number {
  if (way === 0 || low === high) return low;
  if (way === 1) return high;
  return (1 - way) * low + way * high;
}

/**
 * A quantile of values that are already sorted.
 *
 * @param sorted - ascending and finite (not checked, so that many quantiles cost one sort); at least one
 * @param share - how much of the sample lies below, 0 to 1
 * @param type - the definition, 1 to 9 of Hyndman and Fan
 * @returns the quantile, within the range of the values; fails with `sample.empty`, `quantile.shareOutOfRange`
 *
 * @example
 * ```ts
 * quantileSorted([1, 2, 4, 7, 8, 9, 10, 12], 0.25); // => { ok: true, value: 3.5 }
 * ```
 *
 * @remarks O(1).
 * @source Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), 361-365;
 * arithmetic (1 - w) * low + w * high and tolerance (4 * 2^-52 positions, none for type 7) as in R's `quantile`. Unlike
 * R, types 1 to 3 use the tolerance above a whole position as well as below it.
 */
export function quantileSorted(
  sorted: ArrayLike<number>,
  share: number,
  type: QuantileType = 7,
): Result<number> {
  const issues: Issue[] = [];
  const n = sorted.length;
  if (n === 0)
    issues.push(createIssue(statsCodes, 'sample.empty', ['values'], { statistic: 'quantile', needed: 1, n }));
  if (!(share >= 0 && share <= 1))
    issues.push(createIssue(statsCodes, 'quantile.shareOutOfRange', ['share'], { share: String(share) }));
  return resultOf(issues, () => {
    const { before, way } = quantilePlace(n, share, type);
    const at = (position: number): number => sorted[Math.min(n, Math.max(1, position)) - 1] as number;
    return between(at(before), at(before + 1), way) + 0;
  });
}
