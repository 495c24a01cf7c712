import { type Rational, rationalOf } from '@sopana/core/arithmetic';
import { weightedMeanRational } from './weighted-mean-rational.js';
import { wholeRatio } from './whole-ratio.js';

/**
 * The mean without any rounding.
 *
 * @param values - fractions, or finite numbers, read as the decimals they print as; at least one
 * @returns the mean
 */
export function meanRational(values: readonly (Rational | number)[]): Rational {
  // Marks are small whole numbers nearly always, and their sum is exact as it stands.
  let sum = 0;
  for (const value of values) sum = Number.isSafeInteger(value) ? sum + (value as number) : Number.NaN;
  if (Number.isSafeInteger(sum)) return wholeRatio(sum, values.length);
  const terms = values.map((value) => (typeof value === 'number' ? rationalOf(value) : value));
  const mean = weightedMeanRational(
    terms,
    values.map(() => 1),
  );
  if (mean === null) throw new Error('A mean of nothing was asked for.');
  return mean;
}
