import { expKernel } from './exp-kernel.js';
import type { Pair } from './pair.js';
import { scalePair } from './scale-pair.js';

const pair: Pair = { high: 0.5, low: 0.5 };

/**
 * e^x, the same bits on every engine.
 *
 * @param x - any number; the caller checks that it is at most 709.78
 * @returns the power, off by at most 0.51 units in the last place; 0 below −745.14 and ∞ above 709.78:
 * a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * exp(0); // => 1
 * exp(1); // => 2.718281828459045
 * ```
 *
 * @source Tang, ACM Transactions on Mathematical Software 15 (1989), in pairs of doubles; see docs/methods/arithmetic.md.
 */
export function exp(x: number): number {
  if (!(x > -746 && x < 710)) return x > 0 ? Infinity : x < 0 ? 0 : NaN;
  const k = expKernel(x, 0, pair);
  return scalePair(pair.high, pair.low, k);
}
