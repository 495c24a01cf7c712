import { pow } from '@sopana/core/arithmetic';
import type { Combine } from '../model/plan.js';

/**
 * The weighted power mean, (Σ(w·x^p)/Σw)^(1/p).
 *
 * @param exponent - p; not 0
 * @returns the method; negative values, and 0 where p is negative, have none
 *
 * @source G. H. Hardy, J. E. Littlewood, G. Pólya, Inequalities (1934), chapter 2.
 */
export function powerMean(exponent: number): Combine {
  return (values, weights, count) => {
    let sum = 0;
    let total = 0;
    for (let at = 0; at < count; at += 1) {
      const value = values[at] as number;
      const weight = weights[at] as number;
      if (value < 0 || (value === 0 && exponent < 0)) {
        return `${value} is below what a power mean with the exponent ${exponent} allows`;
      }
      sum += weight * pow(value, exponent);
      total += weight;
    }
    return total === 0 ? 'the weights sum to 0' : pow(sum / total, 1 / exponent);
  };
}
