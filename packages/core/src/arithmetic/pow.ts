import { expKernel } from './exp-kernel.js';
import { exponentOf } from './exponent-of.js';
import { lnPair } from './ln-pair.js';
import type { Pair } from './pair.js';
import { powWhole } from './pow-whole.js';
import { productError } from './product-error.js';
import { scalePair } from './scale-pair.js';

const pair: Pair = { high: 0.5, low: 0.5 };

/**
 * x^y, the same bits on every engine.
 *
 * @param x - the base; the caller checks that it is not negative unless `y` is whole
 * @param y - the exponent
 * @returns the power, off by at most 0.51 units in the last place, exact where a double holds it; not a number for a
 * negative base with a broken exponent, infinite on overflow and for 0 with a negative exponent:
 * a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * pow(10, 3); // => 1000
 * pow(2, 0.5); // => 1.4142135623730951
 * ```
 *
 * @remarks Special values as in IEEE 754: 1 to any power and any base to the power 0 are 1, so that `pow(1, NaN)` is 1.
 * @source e^(y ln x) in pairs of doubles; see docs/methods/arithmetic.md.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const base = Math.abs(x);
  // A negative zero counts as negative here: 1 / −0 is −∞.
  const negative = x < 0 || (x === 0 && 1 / x < 0);
  if (x < 0 && base !== Infinity && Math.abs(y) !== Infinity && Math.trunc(y) !== y) return NaN;
  const size = powPositive(base, y);
  return negative && Math.abs(y % 2) === 1 ? -size : size;
}

function powPositive(x: number, y: number): number {
  if (x === 1) return 1;
  if (x === 0 || x === Infinity || Math.abs(y) === Infinity) return x > 1 === y > 0 ? Infinity : 0;
  if (y === 1) return x;
  if (y >= 2 && y <= 64 && Math.trunc(y) === y && Math.abs(exponentOf(x) * y) + y < 900)
    return powWhole(x, y);
  lnPair(x, 0, pair);
  const { high, low } = pair;
  const product = y * high;
  if (!(product > -746 && product < 710)) return product > 0 ? Infinity : 0;
  const k = expKernel(product, productError(y, high, product) + y * low, pair);
  return scalePair(pair.high, pair.low, k);
}
