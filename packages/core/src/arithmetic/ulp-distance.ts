import { bitsView } from './bits-view.js';

/**
 * How many steps from a double to its neighbour lead from one number to the other; 0 means equal (and −0 is 0).
 *
 * @param a - finite
 * @param b - finite
 * @returns a whole number, at least 0; exact up to 2^53, rounded beyond
 *
 * @example
 * ```ts
 * ulpDistance(0.1 + 0.2, 0.3); // => 1
 * ulpDistance(-5e-324, 5e-324); // => 2
 * ```
 *
 * @source IEEE 754-2019, binary64: the bits of doubles of one sign, read as a whole number, are in the order of the values.
 */
export function ulpDistance(a: number, b: number): number {
  bitsView.setFloat64(0, Math.abs(a));
  const aSign = a < 0 ? -1 : 1;
  const aHigh = aSign * bitsView.getUint32(0);
  const aLow = aSign * bitsView.getUint32(4);
  bitsView.setFloat64(0, Math.abs(b));
  const bSign = b < 0 ? -1 : 1;
  const bHigh = bSign * bitsView.getUint32(0);
  const bLow = bSign * bitsView.getUint32(4);
  return Math.abs((aHigh - bHigh) * 4294967296 + (aLow - bLow));
}
