import type { Rational } from '@sopana/core/arithmetic';

/**
 * A fraction as it is written.
 *
 * @param fraction - in lowest terms
 * @returns such as `4` or `-23/15`
 */
export function fractionText({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
