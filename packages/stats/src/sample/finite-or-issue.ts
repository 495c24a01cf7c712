import { createIssue, err, ok, type Result } from '@sopana/core';
import { statsCodes } from '../codes.js';

/**
 * A computed number, or the issue that it left the range of doubles.
 *
 * @param value - as computed; -0 becomes 0, so that equal samples print alike
 * @param statistic - its name, for the message
 * @returns the number; fails with `sample.outOfRange`
 *
 * @internal
 */
export function finiteOrIssue(value: number, statistic: string): Result<number> {
  if (Number.isFinite(value)) return ok(value + 0);
  return err(createIssue(statsCodes, 'sample.outOfRange', ['values'], { statistic }));
}
