import type { Rational } from './rational.js';

/**
 * The order of two fractions, exactly.
 *
 * @param a - in lowest terms
 * @param b - in lowest terms
 * @returns −1 when `a` is less, 0 when they are equal, 1 when `a` is more
 *
 * @example
 * ```ts
 * compareRational(rationalOf(0.3), addRational(rationalOf(0.1), rationalOf(0.2))); // => 0
 * ```
 *
 * @source Euclid, Elements VII.19: products crosswise.
 */
export function compareRational(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}
