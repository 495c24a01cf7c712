import { err, ok, type Result } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { extremesOf } from '../sample/extremes-of.js';

/**
 * The largest value of a sample.
 *
 * @param values - finite, at least one; not changed
 * @returns the largest; fails with `sample.empty`, `sample.notFinite`
 *
 * @example
 * ```ts
 * max([3, 1, 2]); // => { ok: true, value: 3 }
 * max([]).ok; // => false
 * ```
 *
 * @source Our convention: nothing has no largest; an infinity in its place would be a sentinel.
 */
export function max(values: ArrayLike<number>): Result<number> {
  const [first, ...rest] = checkSample(values, 'maximum', 1);
  if (first !== undefined) return err(first, ...rest);
  return ok(extremesOf(values).largest + 0);
}
