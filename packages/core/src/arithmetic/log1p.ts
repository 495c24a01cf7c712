import { lnKernel } from './ln-kernel.js';
import { lnPair } from './ln-pair.js';
import type { Pair } from './pair.js';
import { sumError } from './sum-error.js';

const pair: Pair = { high: 0.5, low: 0.5 };

/**
 * ln(1 + x), precise also where x is small; the same bits on every engine.
 *
 * @param x - above −1; the caller checks
 * @returns the logarithm, off by at most 0.51 units in the last place; −∞ for −1, ∞ for ∞, not a number below −1:
 * a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * log1p(1e-20); // => 1e-20
 * log1p(1); // => 0.6931471805599453
 * ```
 *
 * @source Abramowitz and Stegun 4.1.27, in pairs of doubles; see docs/methods/arithmetic.md.
 */
export function log1p(x: number): number {
  if (!(x > -1) || x === Infinity) return x === -1 ? -Infinity : x < -1 ? NaN : x;
  // Below 2^-54 the next term, x² / 2, is less than half a unit in the last place.
  if (Math.abs(x) < 5.551115123125783e-17) return x;
  if (x > -0.2928 && x < 0.4142) {
    lnKernel(x, 0, 0, pair);
  } else if (x > 1e30) {
    lnPair(x, 0, pair);
  } else {
    const u = 1 + x;
    lnPair(u, x > 1 ? sumError(x, 1, u) : sumError(1, x, u), pair);
  }
  return pair.high;
}
