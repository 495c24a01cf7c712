import { greatestCommonDivisor } from './greatest-common-divisor.js';
import { lowestTerms } from './lowest-terms.js';
import type { Rational } from './rational.js';

/**
 * The exact sum of fractions, formed over their common denominator and reduced once.
 *
 * @param terms - in lowest terms; the order does not matter; may be empty
 * @returns the sum in lowest terms; 0 for no terms
 *
 * @example
 * ```ts
 * sumRational([0.1, 0.2, 0.7].map(rationalOf)); // => { numerator: 1n, denominator: 1n }
 * ```
 *
 * @source Our convention, see docs/methods/arithmetic.md: ties must be exact.
 */
export function sumRational(terms: readonly Rational[]): Rational {
  let common = 1n;
  for (const { denominator } of terms) {
    if (common % denominator !== 0n) common *= denominator / greatestCommonDivisor(common, denominator);
  }
  let sum = 0n;
  for (const { numerator, denominator } of terms) sum += numerator * (common / denominator);
  return lowestTerms(sum, common);
}
