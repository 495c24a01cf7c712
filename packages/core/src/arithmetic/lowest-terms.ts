import { greatestCommonDivisor } from './greatest-common-divisor.js';
import type { Rational } from './rational.js';

/**
 * The fraction in lowest terms.
 *
 * @param numerator - any whole number
 * @param denominator - any but 0, which the caller checks
 * @returns an equal fraction with a positive denominator
 *
 * @example
 * ```ts
 * lowestTerms(6n, -8n); // => { numerator: -3n, denominator: 4n }
 * ```
 *
 * @source Our convention: equal numbers have equal parts, so that deep equality is equality.
 */
export function lowestTerms(numerator: bigint, denominator: bigint): Rational {
  const shared = greatestCommonDivisor(numerator, denominator);
  const divisor = denominator < 0n ? -shared : shared;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
