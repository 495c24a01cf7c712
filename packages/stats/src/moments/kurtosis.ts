import { ok, type Result } from '@sopana/core';
import type { KurtosisDefinition, SampleSum } from './definitions.js';
import { powerSum } from './power-sum.js';
import { shapeOf } from './shape-of.js';

/**
 * The excess kurtosis of a sample: above 0 with heavier tails than a normal distribution, below 0 with lighter ones.
 *
 * @param values - finite, not all equal; at least four for `adjusted`, two for the others; not changed
 * @param definition - `population` g2, `adjusted` G2 or `b2`: types 1, 2 and 3 of the R package e1071
 * @param sum - how sums are formed; `exact` unless another is asked for
 * @returns the excess kurtosis, without unit, at least -2 for `population`; fails with `sample.empty`, `sample.tooFew`,
 * `sample.notFinite`, `sample.noVariation`, `sample.outOfRange`
 *
 * @example
 * ```ts
 * const marks = kurtosis([3, 4, 5, 2, 3, 4, 5, 6, 4, 7], 'adjusted');
 * marks.ok && marks.value; // ≈ -0.1518
 * ```
 *
 * @source Joanes & Gill (1998), Comparing Measures of Sample Skewness and Kurtosis, The Statistician 47(1), 183-189.
 */
export function kurtosis(
  values: ArrayLike<number>,
  definition: KurtosisDefinition,
  sum: SampleSum = 'exact',
): Result<number> {
  const shape = shapeOf(values, definition === 'adjusted' ? 4 : 2, sum, 'kurtosis');
  if (!shape.ok) return shape;
  const n = values.length;
  const squares = powerSum(shape.value, 2, sum);
  const ratio = (n * powerSum(shape.value, 4, sum)) / (squares * squares);
  if (definition === 'population') return ok(ratio - 3);
  if (definition === 'adjusted') return ok((((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3)));
  const rest = 1 - 1 / n;
  return ok(ratio * (rest * rest) - 3);
}
