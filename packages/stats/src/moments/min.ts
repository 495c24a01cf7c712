import { err, ok, type Result } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { extremesOf } from '../sample/extremes-of.js';

/**
 * The smallest value of a sample.
 *
 * @param values - finite, at least one; not changed
 * @returns the smallest; fails with `sample.empty`, `sample.notFinite`
 *
 * @example
 * ```ts
 * min([3, 1, 2]); // => { ok: true, value: 1 }
 * min([]).ok; // => false
 * ```
 *
 * @source Our convention: nothing has no smallest; an infinity in its place would be a sentinel.
 */
export function min(values: ArrayLike<number>): Result<number> {
  const [first, ...rest] = checkSample(values, 'minimum', 1);
  if (first !== undefined) return err(first, ...rest);
  return ok(extremesOf(values).smallest + 0);
}
