import { err, type Result } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { extremesOf } from '../sample/extremes-of.js';
import { finiteOrIssue } from '../sample/finite-or-issue.js';

/**
 * The range of a sample: how far its largest value lies above its smallest.
 *
 * @param values - finite, at least one; not changed
 * @returns the distance, 0 or more; fails with `sample.empty`, `sample.notFinite`, `sample.outOfRange`
 *
 * @example
 * ```ts
 * range([3, 1, 2]); // => { ok: true, value: 2 }
 * ```
 *
 * @source Our convention: a distance, not a pair; `min` and `max` give its ends.
 */
export function range(values: ArrayLike<number>): Result<number> {
  const [first, ...rest] = checkSample(values, 'range', 1);
  if (first !== undefined) return err(first, ...rest);
  const { smallest, largest } = extremesOf(values);
  return finiteOrIssue(largest - smallest, 'range');
}
