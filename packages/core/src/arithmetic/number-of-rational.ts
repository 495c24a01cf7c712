import { powerOfTwo } from './power-of-two.js';
import type { Rational } from './rational.js';

/**
 * The double nearest to a fraction, ties to the even one, also among the subnormals.
 *
 * @param r - in lowest terms
 * @returns the double, never −0 for a positive fraction; ±∞ when the fraction rounds beyond the largest double (1.8e308):
 * a result that is not finite is never let out of the engine that called
 *
 * @example
 * ```ts
 * numberOfRational({ numerator: 1n, denominator: 3n }); // => 0.3333333333333333
 * ```
 *
 * @source IEEE 754-2019, roundTiesToEven.
 */
export function numberOfRational(r: Rational): number {
  const [top, bottom] = [Number(r.numerator), Number(r.denominator)];
  // Whole numbers that doubles hold: one division, rounded as IEEE 754 rounds it.
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  const size = r.numerator < 0n ? -r.numerator : r.numerator;
  const value = positive(size, r.denominator);
  return r.numerator < 0n ? -value : value;
}

function positive(numerator: bigint, denominator: bigint): number {
  // The quotient q = numerator / denominator is 2^e or more and below 2^(e + 1), once e is corrected.
  let e = bitLength(numerator) - bitLength(denominator);
  const [left, right] =
    e >= 0 ? [numerator, denominator << BigInt(e)] : [numerator << BigInt(-e), denominator];
  if (left < right) e -= 1;
  if (e > 1023) return Infinity;
  // The last bit that the double keeps is 2^unit.
  const unit = Math.max(e - 52, -1074);
  const top = unit < 0 ? numerator << BigInt(-unit) : numerator;
  const bottom = unit > 0 ? denominator << BigInt(unit) : denominator;
  const whole = top / bottom;
  const twiceRest = 2n * (top % bottom);
  const up = twiceRest > bottom || (twiceRest === bottom && (whole & 1n) === 1n);
  const kept = Number(up ? whole + 1n : whole);
  // Two factors, because 2^−1074 is no normal double; both products are exact.
  return unit < -1022 ? kept * powerOfTwo(-1022) * powerOfTwo(unit + 1022) : kept * powerOfTwo(unit);
}

function bitLength(n: bigint): number {
  const hex = n.toString(16);
  return hex.length * 4 - Math.clz32(Number(`0x${hex.charAt(0)}`)) + 28;
}
