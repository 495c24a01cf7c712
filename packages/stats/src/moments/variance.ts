import type { Result } from '@sopana/core';
import { finiteOrIssue } from '../sample/finite-or-issue.js';
import type { SampleSum, SpreadDefinition } from './definitions.js';
import { spreadOf } from './spread-of.js';

/**
 * The variance of a sample: the mean square of the deviations from the mean.
 *
 * @param values - finite; at least two for `sample`, one for `population`; not changed
 * @param definition - `sample` divides by n - 1, `population` by n
 * @param sum - how the mean and the sum of squares are formed; `exact` unless another is asked for
 * @returns the variance, 0 or more, exactly 0 for equal values; fails with `sample.empty`, `sample.tooFew`,
 * `sample.notFinite`, `sample.outOfRange`
 *
 * @example
 * ```ts
 * variance([2, 4, 4, 4, 5, 5, 7, 9], 'population'); // => { ok: true, value: 4 }
 * variance([1, 2, 6], 'sample'); // => { ok: true, value: 7 }
 * ```
 *
 * @source Chan, Golub & LeVeque (1983), Algorithms for Computing the Sample Variance, The American Statistician 37(3),
 * 242-247: the two-pass algorithm; with `exact` sums, its corrected form.
 */
export function variance(
  values: ArrayLike<number>,
  definition: SpreadDefinition,
  sum: SampleSum = 'exact',
): Result<number> {
  const spread = spreadOf(values, definition, sum, 'variance');
  if (!spread.ok) return spread;
  const { scaledVariance, scale } = spread.value;
  return finiteOrIssue(scaledVariance / scale / scale, 'variance');
}
