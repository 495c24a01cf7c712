import { lowestTerms } from './lowest-terms.js';
import type { Rational } from './rational.js';

/**
 * The decimal that a number prints as, as a fraction: what the document says, not what the double holds.
 *
 * @param x - finite; any other is a bug of the caller and throws a RangeError
 * @returns the fraction; −0 is 0
 *
 * @example
 * ```ts
 * rationalOf(0.1); // => { numerator: 1n, denominator: 10n }
 * rationalOf(-1.5e3); // => { numerator: -1500n, denominator: 1n }
 * ```
 *
 * @source ECMA-262, Number::toString, the shortest decimal that reads back as the same double (also in RFC 8785).
 */
export function rationalOf(x: number): Rational {
  if (!Number.isFinite(x)) throw new RangeError(`The number is ${x}; it must be finite.`);
  if (Number.isSafeInteger(x)) return { numerator: BigInt(x), denominator: 1n };
  const [digits = '', exponent = '0'] = String(x).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent) - fraction.length;
  const unscaled = BigInt(whole + fraction);
  return shift >= 0
    ? { numerator: unscaled * tenTo(shift), denominator: 1n }
    : lowestTerms(unscaled, tenTo(-shift));
}

function tenTo(n: number): bigint {
  return BigInt(`1${'0'.repeat(n)}`);
}
