import { betaFactor } from './beta-factor.js';
import { betaFraction } from './beta-fraction.js';

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution that lies below x.
 *
 * @param x - 0 to 1
 * @param a - above 0, first shape
 * @param b - above 0, second shape
 * @returns a share, 0 to 1, with a relative error of at most RELERR for shapes from 0.1 to 10,000; not a number outside the
 * domain, which the caller checks
 *
 * @example
 * ```ts
 * incompleteBeta(0.5, 2, 3); // ≈ 0.6875
 * ```
 *
 * @source NIST Digital Library of Mathematical Functions 8.17.22 and 8.17.4; Loader (2000) for the factor.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) return NaN;
  if (x === 0 || x === 1) return x;
  const y = 1 - x;
  return x <= (a + 1) / (a + b + 2)
    ? (betaFactor(x, y, a, b) * betaFraction(x, a, b)) / a
    : 1 - (betaFactor(y, x, b, a) * betaFraction(y, b, a)) / b;
}
