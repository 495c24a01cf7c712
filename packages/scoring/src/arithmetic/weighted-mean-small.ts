import type { Rational } from '@sopana/core/arithmetic';
import { wholeRatio } from './whole-ratio.js';

/**
 * The weighted mean of one row in doubles that hold whole numbers exactly: the short way of what `weightedMeanRational` does.
 *
 * @param values - exact values
 * @param weights - at least 0, in the same order
 * @returns the mean in lowest terms; null where a number on the way is too large, a weight is not whole, or all are 0
 */
export function weightedMeanSmall(values: readonly Rational[], weights: ArrayLike<number>): Rational | null {
  let common = 1;
  for (const { denominator } of values) {
    const own = Number(denominator);
    if (common % own !== 0) common = common * own;
    if (!Number.isSafeInteger(common)) return null;
  }
  let sum = 0;
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    const { numerator, denominator } = values[at] as Rational;
    const weight = weights[at] as number;
    const term = weight * (Number(numerator) * (common / Number(denominator)));
    // A product beyond 2^53 is rounded to 2^53 or more, so that what is still safe has been exact all along.
    if (!Number.isSafeInteger(weight) || !Number.isSafeInteger(term)) return null;
    sum += term;
    total += weight * common;
    if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(total)) return null;
  }
  return total === 0 ? null : wholeRatio(sum, total);
}
