import { ok, type Result } from '@sopana/core';
import { collectPairs } from './collect-pairs.js';
import type { Correlation } from './correlation.js';
import { countInversions } from './count-inversions.js';
import { countTiedPairs } from './count-tied-pairs.js';

/**
 * Kendall's tau-b: how much more often two samples agree than disagree on which of two is higher.
 *
 * @param first - the first value of each pair, finite, not all equal; not changed
 * @param second - the second value of each pair, finite, not all equal; not changed
 * @param present - a mask beside the pairs, 0 = absent; without a mask every pair is present
 * @returns the correlation, -1 to 1, ties taken out of both totals, with its n; fails with `pairs.lengthDiffers`,
 * `sample.empty`, `sample.tooFew`, `sample.notFinite`, `sample.noVariation`
 *
 * @example
 * ```ts
 * kendallTauB([1, 2, 3, 4], [2, 4, 3, 1]); // => { ok: true, value: { value: -1 / 3, n: 4, missing: 0 } }
 * ```
 *
 * @remarks O(n log n). Counts are whole numbers, exact up to 100 million pairs; only the last division rounds.
 * @source Kendall (1945), The Treatment of Ties in Ranking Problems, Biometrika 33(3), 239-251; counted as in
 * Knight (1966), Journal of the American Statistical Association 61(314), 436-439.
 */
export function kendallTauB(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  present?: ArrayLike<number>,
): Result<Correlation> {
  const pairs = collectPairs(first, second, present, 'rank correlation');
  if (!pairs.ok) return pairs;
  const { first: x, second: y, missing } = pairs.value;
  const n = x.length;
  const at = (values: Float64Array, position: number): number => values[position] as number;
  const order = Uint32Array.from(x, (_, position) => position).sort(
    (one, other) => at(x, one) - at(x, other) || at(y, one) - at(y, other),
  );
  const sortedX = Float64Array.from(order, (position) => at(x, position));
  const besideX = Float64Array.from(order, (position) => at(y, position));
  const { inversions, sorted: sortedY } = countInversions(besideX);
  const sameX = (position: number): boolean => sortedX[position] === sortedX[position - 1];
  const sameBoth = (position: number): boolean =>
    sameX(position) && besideX[position] === besideX[position - 1];
  const total = (n * (n - 1)) / 2;
  const tiedX = countTiedPairs(n, sameX);
  const tiedY = countTiedPairs(n, (position) => sortedY[position] === sortedY[position - 1]);
  const agreeing = total - tiedX - tiedY + countTiedPairs(n, sameBoth) - 2 * inversions;
  const value = agreeing / Math.sqrt((total - tiedX) * (total - tiedY));
  return ok({ value, n, missing });
}
