import { rootsOfTwo, rootsOfTwoLow } from './exp-table.js';
import { expm1Reduced } from './expm1-reduced.js';
import type { Pair } from './pair.js';
import { productError } from './product-error.js';
import { sumError } from './sum-error.js';

// 32 / ln 2, and ln 2 / 32 in two parts: the first ends in so many zero bits that its product with n is exact.
const stepsPerUnit = 46.16624130844683;
const step = 0.021660849392446835;
const stepLow = 5.145609244655338e-14;

/**
 * e^(x + xLow) = (out.high + out.low) · 2^k, to about 2^−66 of its size.
 *
 * @param x - finite, −746 to 710
 * @param xLow - what `x` leaves over, below a unit in its last place
 * @param out - receives the significand, 0.989 to 1.979
 * @returns k, a whole number, −1077 to 1024
 *
 * @remarks x = n · ln 2 / 32 + r, so e^x = 2^(n / 32) · e^r with |r| ≤ 0.0109; e^r by its series.
 * @source Tang, ACM Transactions on Mathematical Software 15 (1989): table-driven exponential.
 */
export function expKernel(x: number, xLow: number, out: Pair): number {
  const n = Math.floor(x * stepsPerUnit + 0.5);
  expm1Reduced(x - n * step, n * stepLow - xLow, out);
  const { high: grow, low: growLow } = out;
  const index = n & 31;
  const root = rootsOfTwo[index] as number;
  const product = root * grow;
  const high = root + product;
  const low =
    sumError(root, product, high) +
    ((rootsOfTwoLow[index] as number) * (1 + grow) + (root * growLow + productError(root, grow, product)));
  out.high = high + low;
  out.low = sumError(high, low, out.high);
  return n >> 5;
}
