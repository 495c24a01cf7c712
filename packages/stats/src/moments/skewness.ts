import { ok, type Result } from '@sopana/core';
import type { SampleSum, SkewnessDefinition } from './definitions.js';
import { powerSum } from './power-sum.js';
import { shapeOf } from './shape-of.js';

/**
 * The skewness of a sample: above 0 with a long tail to the right, below 0 with one to the left.
 *
 * @param values - finite, not all equal; at least three for `adjusted`, two for the others; not changed
 * @param definition - `population` g1, `adjusted` G1 or `b1`: types 1, 2 and 3 of the R package e1071
 * @param sum - how sums are formed; `exact` unless another is asked for
 * @returns the skewness, without unit; fails with `sample.empty`, `sample.tooFew`, `sample.notFinite`,
 * `sample.noVariation`, `sample.outOfRange`
 *
 * @example
 * ```ts
 * const marks = skewness([3, 4, 5, 2, 3, 4, 5, 6, 4, 7], 'adjusted');
 * marks.ok && marks.value; // ≈ 0.3595
 * ```
 *
 * @source Joanes & Gill (1998), Comparing Measures of Sample Skewness and Kurtosis, The Statistician 47(1), 183-189.
 */
export function skewness(
  values: ArrayLike<number>,
  definition: SkewnessDefinition,
  sum: SampleSum = 'exact',
): Result<number> {
  const shape = shapeOf(values, definition === 'adjusted' ? 3 : 2, sum, 'skewness');
  if (!shape.ok) return shape;
  const n = values.length;
  const squares = powerSum(shape.value, 2, sum);
  const cubes = powerSum(shape.value, 3, sum);
  const population = (Math.sqrt(n) * cubes) / (squares * Math.sqrt(squares));
  if (definition === 'population') return ok(population);
  if (definition === 'adjusted') return ok((population * Math.sqrt(n * (n - 1))) / (n - 2));
  const rest = 1 - 1 / n;
  return ok(population * (rest * Math.sqrt(rest)));
}
