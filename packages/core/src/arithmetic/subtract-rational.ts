import { lowestTerms } from './lowest-terms.js';
import type { Rational } from './rational.js';

/**
 * The exact difference of two fractions.
 *
 * @param a - in lowest terms
 * @param b - in lowest terms
 * @returns a − b in lowest terms
 *
 * @example
 * ```ts
 * subtractRational(rationalOf(0.3), rationalOf(0.1)); // => { numerator: 1n, denominator: 5n }
 * ```
 *
 * @source Euclid, Elements VII.
 */
export function subtractRational(a: Rational, b: Rational): Rational {
  return lowestTerms(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}
