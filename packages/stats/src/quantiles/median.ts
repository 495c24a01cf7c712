import { err, type Result } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { quantileSorted } from './quantile-sorted.js';

/**
 * The median of a sample: the middle value, or the mean of the two middle ones.
 *
 * @param values - finite, any order, at least one; not changed
 * @returns the median, within the range of the values; fails with `sample.empty`, `sample.notFinite`
 *
 * @example
 * ```ts
 * median([7, 1, 4, 2]); // => { ok: true, value: 3 }
 * ```
 *
 * @remarks O(n log n).
 * @source Hyndman & Fan (1996), property P6; quantile types 2 and 5 to 9 at share 0.5 agree with it.
 */
export function median(values: ArrayLike<number>): Result<number> {
  const [first, ...rest] = checkSample(values, 'median', 1);
  if (first !== undefined) return err(first, ...rest);
  return quantileSorted(Float64Array.from(values).sort(), 0.5);
}
