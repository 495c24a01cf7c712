import { lnPair } from './ln-pair.js';
import type { Pair } from './pair.js';

const pair: Pair = { high: 0.5, low: 0.5 };

/**
 * The natural logarithm, the same bits on every engine.
 *
 * @param x - above 0; the caller checks
 * @returns the logarithm, off by at most 0.51 units in the last place; −∞ for 0, ∞ for ∞, not a number below 0:
 * a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * ln(1); // => 0
 * ln(10); // => 2.302585092994046
 * ```
 *
 * @source Abramowitz and Stegun 4.1.27, in pairs of doubles; see docs/methods/arithmetic.md.
 */
export function ln(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x < 0 ? NaN : x;
  lnPair(x, 0, pair);
  return pair.high;
}
