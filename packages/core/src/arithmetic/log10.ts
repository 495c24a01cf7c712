import { lnPair } from './ln-pair.js';
import type { Pair } from './pair.js';
import { productError } from './product-error.js';

// 1 / ln 10, as a double and what it leaves over.
const inverse = Math.LOG10E;
const inverseLow = 1.098319650216765e-17;
const pair: Pair = { high: 0.5, low: 0.5 };

/**
 * The decimal logarithm, the same bits on every engine; exact for powers of ten.
 *
 * @param x - above 0; the caller checks
 * @returns the logarithm, off by at most 0.51 units in the last place; −∞ for 0, ∞ for ∞, not a number below 0:
 * a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * log10(1000); // => 3
 * log10(1.3); // => 0.11394335230683679
 * ```
 *
 * @source ln x / ln 10 in pairs of doubles; see docs/methods/arithmetic.md.
 */
export function log10(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x < 0 ? NaN : x;
  lnPair(x, 0, pair);
  const { high, low } = pair;
  const product = high * inverse;
  return product + (productError(high, inverse, product) + (high * inverseLow + low * inverse));
}
