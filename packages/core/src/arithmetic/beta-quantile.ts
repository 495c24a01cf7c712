import { incompleteBeta } from './incomplete-beta.js';

/**
 * The x below which a share of a beta distribution lies: the inverse of the incomplete beta function.
 *
 * @param p - a share, 0 to 1; the caller checks
 * @param a - above 0, first shape
 * @param b - above 0, second shape
 * @returns the double nearest to where `incompleteBeta` passes p, from 0 to 1; 0 for 0, 1 for 1, not a number outside the domain.
 * Where the answer is close to 1, its distance from 1 is had with more digits as `betaQuantile(1 - p, b, a)`
 *
 * @example
 * ```ts
 * betaQuantile(0.6875, 2, 3); // ≈ 0.5
 * ```
 *
 * @remarks The interval that holds the answer is halved, by size of the exponent first, until two neighbouring doubles are left:
 * about 65 values of the function, no guess and no derivative that could fail.
 * @source The definition of a quantile; halving by geometric means, then by arithmetic ones, is our choice.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return NaN;
  if (p === 0 || p === 1) return p;
  let low = 5e-324;
  let high = 1;
  for (;;) {
    const middle = high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
    if (!(middle > low && middle < high)) break;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return p - incompleteBeta(low, a, b) < incompleteBeta(high, a, b) - p ? low : high;
}
