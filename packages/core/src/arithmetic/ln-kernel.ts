import type { Pair } from './pair.js';
import { productError } from './product-error.js';
import { sumError } from './sum-error.js';

// 2/3, 2/5 and ln 2 as a double and the double nearest to what it leaves over.
// The first part of ln 2 ends in 11 zero bits, so that its product with any exponent is exact.
const twoThirds = 0.6666666666666666;
const twoThirdsLow = 3.700743415417188e-17;
const twoFifths = 0.4;
const twoFifthsLow = -2.220446049250313e-17;
const ln2 = 0.6931471805598903;
const ln2Low = 5.497923018708371e-14;

/**
 * ln(2^k · (1 + f)) to about 2^−70 of its size, as a pair.
 *
 * @param f - a double; with `fLow` between √½ − 1 and √2 − 1, and 0 or at least 2^−54 in magnitude
 * @param fLow - what `f` leaves over, 0 for an exact `f`
 * @param k - a whole number, −1074 to 1023
 * @param out - receives the logarithm
 *
 * @remarks With s = f / (2 + f) and z = s², ln(1 + f) = s (2 + 2/3 z + 2/5 z² + 2/7 z³ + …). From z³ on a double is enough;
 * the terms before are carried in pairs.
 * @source Series: Abramowitz and Stegun 4.1.27. Reduction: Cody and Waite, Software Manual for the Elementary Functions (1980).
 */
export function lnKernel(f: number, fLow: number, k: number, out: Pair): void {
  const d = 2 + f;
  const dLow = sumError(2, f, d) + fLow;
  const s = f / d;
  const back = s * d;
  const sLow = (f - back - productError(s, d, back) + fLow - s * dLow) / d;
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;
  const tail = z * seriesFromSeventh(z);
  let sum = twoFifths + tail;
  let sumLow = sumError(twoFifths, tail, sum) + twoFifthsLow;
  let product = z * sum;
  let productLow = productError(z, sum, product) + (z * sumLow + zLow * sum);
  sum = twoThirds + product;
  sumLow = sumError(twoThirds, product, sum) + (productLow + twoThirdsLow);
  product = z * sum;
  productLow = productError(z, sum, product) + (z * sumLow + zLow * sum);
  sum = 2 + product;
  sumLow = sumError(2, product, sum) + productLow;
  product = s * sum;
  productLow = productError(s, sum, product) + (s * sumLow + sLow * sum);
  const whole = k * ln2;
  const high = whole + product;
  const low = sumError(whole, product, high) + (productLow + k * ln2Low);
  out.high = high + low;
  out.low = sumError(high, low, out.high);
}

/** 2/7 + 2/9 z + 2/11 z² + …, its even and odd powers apart, because two short chains take less time than a long one. */
function seriesFromSeventh(z: number): number {
  const w = z * z;
  const even = 2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19 + w * (2 / 23))));
  const odd = 2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21 + w * (2 / 25))));
  return even + z * odd;
}
