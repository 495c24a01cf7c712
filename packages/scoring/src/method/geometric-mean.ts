import { cbrt, exp, ln, pow } from '@sopana/core/arithmetic';
import type { Combine } from '../model/plan.js';

/**
 * The weighted geometric mean.
 *
 * @param root - `product`: the n-th root of the product, without weights; `logs`: exp(Σ(w·ln x)/Σw)
 * @returns the method; a value that is not above 0 has no geometric mean
 *
 * @source OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7.
 */
export function geometricMean(root: 'product' | 'logs'): Combine {
  const mean = root === 'product' ? rootOfProduct : expOfLogs;
  return (values, weights, count) => {
    for (let at = 0; at < count; at += 1) {
      const value = values[at] as number;
      if (value <= 0) return `${value} is not above 0, and a geometric mean needs positive numbers`;
    }
    return mean(values, weights, count);
  };
}

/** Square and cube roots are taken as such: a power of 1/3 is not the same to the last bit. */
function rootOfProduct(values: Float64Array, _: Float64Array, count: number): number {
  let product = values[0] as number;
  for (let at = 1; at < count; at += 1) product *= values[at] as number;
  if (count < 2) return product;
  if (count === 2) return Math.sqrt(product);
  return count === 3 ? cbrt(product) : pow(product, 1 / count);
}

function expOfLogs(values: Float64Array, weights: Float64Array, count: number): number | string {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const weight = weights[at] as number;
    sum += weight * ln(values[at] as number);
    total += weight;
  }
  return total === 0 ? 'the weights sum to 0' : exp(sum / total);
}
