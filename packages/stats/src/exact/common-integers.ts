import { lowestTerms, type Rational } from '@sopana/core/arithmetic';

/** Fractions over one denominator. */
export interface CommonIntegers {
  /** The parts above the line, in the same order. */
  readonly integers: readonly bigint[];
  /** The part below the line, above 0. */
  readonly denominator: bigint;
}

/**
 * Fractions brought to their least common denominator.
 *
 * @param fractions - in lowest terms
 * @returns whole numbers and what they are all divided by
 *
 * @internal
 */
export function commonIntegers(fractions: readonly Rational[]): CommonIntegers {
  let denominator = 1n;
  for (const one of fractions) {
    if (denominator % one.denominator === 0n) continue;
    denominator *= lowestTerms(denominator, one.denominator).denominator;
  }
  const integers = fractions.map((one) => one.numerator * (denominator / one.denominator));
  return { integers, denominator };
}
