import { meanTwoPass, type SumMethod, sumExact, sumSequential } from '@sopana/core/arithmetic';
import { productTerms } from './product-terms.js';

/** How the sums of a mean are formed. */
export interface SumRules {
  /** The rule of sums. */
  readonly sum: SumMethod;
  /** When weights are divided by their sum. */
  readonly weights: 'divideLast' | 'divideFirst';
}

/**
 * The weighted mean of one row, as its node declares it.
 *
 * @param rules - sum rule (not `rational`) and association
 * @param values - finite; the first `count` are read
 * @param weights - at least 0, in the same order
 * @param count - at least 1
 * @returns the mean, unrounded; null when the weights sum to 0
 */
export function weightedMean(
  rules: SumRules,
  values: Float64Array,
  weights: Float64Array,
  count: number,
): number | null {
  const x = values.subarray(0, count);
  const w = weights.subarray(0, count);
  const exact = rules.sum === 'exact';
  const total = exact ? sumExact(w) : sumSequential(w);
  if (total === 0) return null;
  const scaled = rules.weights === 'divideFirst' ? w.map((weight) => weight / total) : w;
  const divisor = rules.weights === 'divideFirst' ? 1 : total;
  if (exact) return sumExact(productTerms(scaled, x)) / divisor;
  if (rules.sum === 'twoPass') return twoPass(x, scaled, divisor);
  return sumOfProducts(scaled, x) / divisor;
}

function sumOfProducts(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** R's mean where the weights are equal; its natural extension where they are not. */
function twoPass(values: Float64Array, weights: Float64Array, divisor: number): number {
  if (weights.every((weight) => weight === 1)) return meanTwoPass(values);
  const first = sumOfProducts(weights, values) / divisor;
  const rests = values.map((value) => value - first);
  return first + sumOfProducts(weights, rests) / divisor;
}
