import { gammaSeries } from './gamma-series.js';
import { ln } from './ln.js';
import { log1p } from './log1p.js';
import { stirlingSeries } from './stirling-series.js';

/**
 * The logarithm of the gamma function, ln Γ(x), the same bits on every engine.
 *
 * @param x - above 0; the caller checks
 * @returns the logarithm with a relative error of at most 1e-15, also near its zeros at 1 and 2; ∞ for 0 and ∞,
 * not a number below 0: a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * lgamma(2); // => 0
 * lgamma(11); // ≈ 15.104412573075516
 * ```
 *
 * @source NIST Digital Library of Mathematical Functions 5.7.3 (near 2), 5.5.1 (recurrence) and 5.11.1 (from 12 on).
 */
export function lgamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  if (x >= 12)
    return x === Infinity ? x : (ln(x) - 1) * x - 0.5 * ln(x) + (0.9189385332046728 + stirlingSeries(x));
  if (x < 0.5) return gammaSeries(x) - log1p(x) - ln(x);
  if (x < 1.5) return gammaSeries(x - 1) - log1p(x - 1);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return gammaSeries(rest - 2) + ln(product);
}
