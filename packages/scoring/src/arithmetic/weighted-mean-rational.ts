import {
  addRational,
  divideRational,
  multiplyRational,
  type Rational,
  rationalOf,
} from '@sopana/core/arithmetic';
import { weightedMeanSmall } from './weighted-mean-small.js';

/**
 * The weighted mean of one row without any rounding.
 *
 * @param values - exact values
 * @param weights - at least 0, read as the decimals they print as; in the same order, and maybe more of them
 * @returns the mean; null when the weights sum to 0
 */
export function weightedMeanRational(
  values: readonly Rational[],
  weights: ArrayLike<number>,
): Rational | null {
  const [only] = values;
  if (only !== undefined && values.length === 1 && (weights[0] ?? 0) > 0) return only;
  const small = weightedMeanSmall(values, weights);
  if (small !== null) return small;
  let sum = rationalOf(0);
  let total = rationalOf(0);
  values.forEach((value, at) => {
    const weight = rationalOf(weights[at] ?? 0);
    sum = addRational(sum, multiplyRational(weight, value));
    total = addRational(total, weight);
  });
  const mean = divideRational(sum, total);
  return mean.ok ? mean.value : null;
}
