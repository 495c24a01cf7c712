import type { Result } from '@sopana/core';
import { finiteOrIssue } from '../sample/finite-or-issue.js';
import type { SampleSum, SpreadDefinition } from './definitions.js';
import { spreadOf } from './spread-of.js';

/**
 * The standard deviation of a sample: the square root of its variance.
 *
 * @param values - finite; at least two for `sample`, one for `population`; not changed
 * @param definition - `sample` divides by n - 1, `population` by n
 * @param sum - how the mean and the sum of squares are formed; `exact` unless another is asked for
 * @returns the deviation in the unit of the values, 0 or more; fails with `sample.empty`, `sample.tooFew`,
 * `sample.notFinite`, `sample.outOfRange`
 *
 * @example
 * ```ts
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], 'population'); // => { ok: true, value: 2 }
 * ```
 *
 * @remarks Exists for values whose variance is too small or too large for a double.
 * @source Chan, Golub & LeVeque (1983), The American Statistician 37(3), 242-247, and the IEEE 754 square root.
 */
export function standardDeviation(
  values: ArrayLike<number>,
  definition: SpreadDefinition,
  sum: SampleSum = 'exact',
): Result<number> {
  const spread = spreadOf(values, definition, sum, 'standard deviation');
  if (!spread.ok) return spread;
  const { scaledVariance, scale } = spread.value;
  return finiteOrIssue(Math.sqrt(scaledVariance) / scale, 'standard deviation');
}
