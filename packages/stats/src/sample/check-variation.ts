import { createIssue, type Issue } from '@sopana/core';
import { statsCodes } from '../codes.js';
import { extremesOf } from './extremes-of.js';

/**
 * What keeps a sample from having a statistic that divides by its spread: all values are the same.
 *
 * @param values - all finite
 * @param statistic - its name, for the message
 * @param name - of the sample in the input, for the path
 * @returns one issue, or none; none for an empty sample, which has another issue
 *
 * @internal
 */
export function checkVariation(values: ArrayLike<number>, statistic: string, name = 'values'): Issue[] {
  const { smallest, largest } = extremesOf(values);
  // The values are compared, not their computed spread: rounding of the mean could make it up.
  if (smallest !== largest) return [];
  const facts = { statistic, n: values.length, value: smallest };
  return [createIssue(statsCodes, 'sample.noVariation', [name], facts)];
}
