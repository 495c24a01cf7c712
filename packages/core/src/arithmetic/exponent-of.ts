import { bitsView } from './bits-view.js';

/**
 * The binary exponent e of a double x = ±m · 2^e with 1 ≤ m < 2.
 *
 * @param x - a normal double (magnitude at least 2^−1022)
 * @returns a whole number, −1022 to 1023
 *
 * @source IEEE 754-2019, binary64.
 */
export function exponentOf(x: number): number {
  bitsView.setFloat64(0, x);
  return ((bitsView.getUint32(0) >>> 20) & 0x7ff) - 1023;
}
