import { createIssue, err, ok, type Result } from '@sopana/core';
import { sumExact } from '@sopana/core/arithmetic';
import { statsCodes } from '../codes.js';
import { extremesOf } from '../sample/extremes-of.js';
import type { SampleSum } from './definitions.js';
import { meanBy } from './mean-by.js';

/** A sample seen from its mean. */
export interface Centred {
  /** Each value minus the mean, times `scale`: about 1 away from 0 at most. */
  readonly deviations: Float64Array;
  /** A power of two, so that scaling changes no digit. */
  readonly scale: number;
}

function scaleFor(farthest: number): number {
  let scale = 1;
  while (farthest * scale > 1) scale /= 2;
  while (farthest * scale <= 0.5 && scale < 2e307) scale *= 2;
  return scale;
}

/**
 * The deviations of a sample from its mean, scaled so that no power of them overflows or vanishes.
 *
 * @param values - finite, at least two that differ
 * @param sum - how the mean is formed; with `exact` what rounding took from the mean is given back to the deviations
 * @param statistic - what it is for, for the message
 * @param name - of the sample in the input, for the path
 * @returns deviations and their scale; fails with `sample.outOfRange`
 *
 * @internal
 */
export function centre(
  values: ArrayLike<number>,
  sum: SampleSum,
  statistic: string,
  name = 'values',
): Result<Centred> {
  const middle = meanBy(values, sum);
  const { smallest, largest } = extremesOf(values);
  const farthest = Math.max(middle - smallest, largest - middle);
  if (!Number.isFinite(farthest))
    return err(createIssue(statsCodes, 'sample.outOfRange', [name], { statistic }));
  const scale = scaleFor(farthest);
  const deviations = Float64Array.from(values, (value) => (value - middle) * scale);
  if (sum !== 'exact') return ok({ deviations, scale });
  const rest = sumExact(deviations) / values.length;
  return ok({ deviations: deviations.map((deviation) => deviation - rest), scale });
}
