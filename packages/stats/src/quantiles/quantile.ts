import { err, type Result } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { quantileSorted } from './quantile-sorted.js';
import type { QuantileType } from './quantile-type.js';

/**
 * A quantile of a sample.
 *
 * @param values - finite, any order, at least one; not changed
 * @param share - how much of the sample lies below, 0 to 1
 * @param type - the definition, 1 to 9 of Hyndman and Fan; 7 as in R, unless another is asked for
 * @returns the quantile, within the range of the values; fails with `sample.empty`, `sample.notFinite`,
 * `quantile.shareOutOfRange`
 *
 * @example
 * ```ts
 * quantile([8, 2, 4, 6], 0.25); // => { ok: true, value: 3.5 }
 * quantile([8, 2, 4, 6], 0.25, 6); // => { ok: true, value: 2.5 }
 * ```
 *
 * @remarks O(n log n). Rises with the share, but for the last bit of a type that interpolates.
 * @source Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), 361-365.
 */
export function quantile(values: ArrayLike<number>, share: number, type: QuantileType = 7): Result<number> {
  const found = quantileSorted(Float64Array.from(values).sort(), share, type);
  const [first, ...rest] = checkSample(values, 'quantile', 1);
  if (first === undefined) return found;
  const others = found.ok ? [] : found.issues.filter((issue) => issue.code !== 'sample.empty');
  return err(first, ...rest, ...others);
}
