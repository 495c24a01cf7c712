import { lowestTerms } from './lowest-terms.js';
import type { Rational } from './rational.js';

/**
 * The exact sum of two fractions.
 *
 * @param a - in lowest terms
 * @param b - in lowest terms
 * @returns a + b in lowest terms
 *
 * @example
 * ```ts
 * addRational(rationalOf(0.1), rationalOf(0.2)); // => { numerator: 3n, denominator: 10n }
 * ```
 *
 * @source Euclid, Elements VII.
 */
export function addRational(a: Rational, b: Rational): Rational {
  return lowestTerms(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}
