import { type SumMethod, sumExact } from '@sopana/core/arithmetic';
import { productTerms } from '../arithmetic/product-terms.js';

/**
 * Σ(w·x).
 *
 * @param sum - `exact` rounds once; all others sum in sequence
 * @param values - the first `count` are read
 * @param weights - in the same order
 * @param count - how many children are there
 * @returns the sum
 */
export function weightedSum(
  sum: SumMethod,
  values: Float64Array,
  weights: Float64Array,
  count: number,
): number {
  if (sum === 'exact') return sumExact(productTerms(weights.subarray(0, count), values.subarray(0, count)));
  let total = 0;
  for (let at = 0; at < count; at += 1) total += (weights[at] as number) * (values[at] as number);
  return total;
}
