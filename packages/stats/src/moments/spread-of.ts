import { err, ok, type Result } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { extremesOf } from '../sample/extremes-of.js';
import { centre } from './centre.js';
import type { SampleSum, SpreadDefinition } from './definitions.js';
import { powerSum } from './power-sum.js';

/** A variance in the scale of the deviations. */
export interface Spread {
  /** The variance of the scaled values. */
  readonly scaledVariance: number;
  /** What the values were multiplied by. */
  readonly scale: number;
}

/**
 * The variance of a sample, kept in a scale in which it neither overflows nor vanishes.
 *
 * @param values - the sample
 * @param definition - the divisor
 * @param sum - how sums are formed
 * @param statistic - what it is for, for the message
 * @returns the spread; fails with `sample.empty`, `sample.tooFew`, `sample.notFinite`, `sample.outOfRange`
 *
 * @internal
 */
export function spreadOf(
  values: ArrayLike<number>,
  definition: SpreadDefinition,
  sum: SampleSum,
  statistic: string,
): Result<Spread> {
  const taken = definition === 'sample' ? 1 : 0;
  const [first, ...rest] = checkSample(values, statistic, 1 + taken);
  if (first !== undefined) return err(first, ...rest);
  const { smallest, largest } = extremesOf(values);
  // Rounding of the mean must not give equal values a spread.
  if (smallest === largest) return ok({ scaledVariance: 0, scale: 1 });
  const centred = centre(values, sum, statistic);
  if (!centred.ok) return centred;
  const { deviations, scale } = centred.value;
  return ok({ scaledVariance: powerSum(deviations, 2, sum) / (values.length - taken), scale });
}
