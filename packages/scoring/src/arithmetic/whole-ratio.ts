import type { Rational } from '@sopana/core/arithmetic';

/**
 * The quotient of two whole numbers as a fraction in lowest terms.
 *
 * @param numerator - a safe integer
 * @param denominator - a safe integer above 0
 * @returns the fraction
 */
export function wholeRatio(numerator: number, denominator: number): Rational {
  let shared = denominator;
  let rest = Math.abs(numerator);
  while (rest !== 0) [shared, rest] = [rest, shared % rest];
  return { numerator: BigInt(numerator / shared), denominator: BigInt(denominator / shared) };
}
