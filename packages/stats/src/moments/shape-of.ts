import { type Result, resultOf } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { checkVariation } from '../sample/check-variation.js';
import { centre } from './centre.js';
import type { SampleSum } from './definitions.js';

/**
 * The deviations that a statistic of shape is made of.
 *
 * @param values - the sample
 * @param needed - the least number of values, at least 2
 * @param sum - how the mean is formed
 * @param statistic - what it is for, for the message
 * @returns deviations in a scale of their own, since shape has no unit; fails with every code of a sample
 *
 * @internal
 */
export function shapeOf(
  values: ArrayLike<number>,
  needed: number,
  sum: SampleSum,
  statistic: string,
): Result<Float64Array> {
  const issues = checkSample(values, statistic, needed);
  if (issues.length === 0) issues.push(...checkVariation(values, statistic));
  const sound = resultOf(issues, () => values);
  if (!sound.ok) return sound;
  const centred = centre(values, sum, statistic);
  return centred.ok ? { ok: true, value: centred.value.deviations } : centred;
}
