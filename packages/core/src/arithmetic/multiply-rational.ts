import { lowestTerms } from './lowest-terms.js';
import type { Rational } from './rational.js';

/**
 * The exact product of two fractions.
 *
 * @param a - in lowest terms
 * @param b - in lowest terms
 * @returns a · b in lowest terms
 *
 * @example
 * ```ts
 * multiplyRational(rationalOf(0.1), rationalOf(2.5)); // => { numerator: 1n, denominator: 4n }
 * ```
 *
 * @source Euclid, Elements VII.
 */
export function multiplyRational(a: Rational, b: Rational): Rational {
  return lowestTerms(a.numerator * b.numerator, a.denominator * b.denominator);
}
