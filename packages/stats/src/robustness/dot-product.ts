import { multiplyRational, type Rational, sumRational } from '@sopana/core/arithmetic';

/**
 * The sum of products, exactly.
 *
 * @param first - fractions
 * @param second - as many
 * @returns the sum
 *
 * @internal
 */
export function dotProduct(first: readonly Rational[], second: readonly Rational[]): Rational {
  return sumRational(first.map((one, at) => multiplyRational(one, second[at] as Rational)));
}
