import { productError } from './product-error.js';

/**
 * x^n by repeated multiplication in pairs of doubles: rounded correctly also where the exact power is a tie.
 *
 * @param x - such that every power up to the nth is between 2^−900 and 2^900 in magnitude
 * @param n - a whole number, 1 to 64
 * @returns the power
 *
 * @source Knuth, The Art of Computer Programming 2, 4.6.3 (binary method); Dekker (1971) for the products.
 */
export function powWhole(x: number, n: number): number {
  let base = x;
  let baseLow = 0;
  let power = 1;
  let powerLow = 0;
  for (let left = n; ; ) {
    if ((left & 1) === 1) {
      const product = power * base;
      const low = productError(power, base, product) + (power * baseLow + powerLow * base);
      power = product + low;
      powerLow = product - power + low;
    }
    left >>= 1;
    if (left === 0) return power;
    const square = base * base;
    const low = productError(base, base, square) + 2 * base * baseLow;
    base = square + low;
    baseLow = square - base + low;
  }
}
