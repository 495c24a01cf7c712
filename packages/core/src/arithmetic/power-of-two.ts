import { bitsView } from './bits-view.js';

/**
 * 2^k, exactly.
 *
 * @param k - a whole number, −1022 to 1023
 * @returns a normal double
 *
 * @source IEEE 754-2019, binary64.
 */
export function powerOfTwo(k: number): number {
  bitsView.setUint32(0, (k + 1023) << 20);
  bitsView.setUint32(4, 0);
  return bitsView.getFloat64(0);
}
