import { expKernel } from './exp-kernel.js';
import { expm1Reduced } from './expm1-reduced.js';
import type { Pair } from './pair.js';
import { powerOfTwo } from './power-of-two.js';
import { scalePair } from './scale-pair.js';
import { sumError } from './sum-error.js';

const pair: Pair = { high: 0.5, low: 0.5 };

/**
 * e^x − 1, precise also where x is small; the same bits on every engine.
 *
 * @param x - any number; the caller checks that it is at most 709.78
 * @returns the value, at least −1, off by at most 0.51 units in the last place; ∞ above 709.78:
 * a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * expm1(1e-20); // => 1e-20
 * expm1(1); // => 1.7182818284590453
 * ```
 *
 * @source Tang, ACM Transactions on Mathematical Software 15 (1989), in pairs of doubles; see docs/methods/arithmetic.md.
 */
export function expm1(x: number): number {
  // Below 2^-54 the next term, x² / 2, is less than half a unit in the last place.
  if (Math.abs(x) < 5.551115123125783e-17) return x;
  if (!(x > -40 && x < 710)) return x > 0 ? Infinity : x < 0 ? -1 : NaN;
  if (Math.abs(x) < 0.0108) {
    expm1Reduced(x, 0, pair);
    return pair.high;
  }
  const k = expKernel(x, 0, pair);
  if (k > 100) return scalePair(pair.high, pair.low, k);
  const scale = powerOfTwo(k);
  const power = pair.high * scale;
  const value = power - 1;
  const lost = power > 1 ? sumError(power, -1, value) : sumError(-1, power, value);
  return value + (lost + pair.low * scale);
}
