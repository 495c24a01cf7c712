import { err, type Result } from '@sopana/core';
import { checkSample } from '../sample/check-sample.js';
import { finiteOrIssue } from '../sample/finite-or-issue.js';
import type { SampleSum } from './definitions.js';
import { meanBy } from './mean-by.js';

/**
 * The arithmetic mean of a sample.
 *
 * @param values - finite, at least one; not changed
 * @param sum - how the sum is formed; `exact` unless another is asked for
 * @returns the mean, unrounded; fails with `sample.empty`, `sample.notFinite`, `sample.outOfRange`
 *
 * @example
 * ```ts
 * mean([0.1, 0.2, 0.3, 0.4]); // => { ok: true, value: 0.25 }
 * mean([1e16, 1, -1e16], 'sequential'); // => { ok: true, value: 0 }
 * ```
 *
 * @remarks `exact` is the correctly rounded sum divided by n, as Python's `statistics.fmean`.
 * @source Our convention: arithmetic is declared; `twoPass` follows R's `mean`, without extended precision.
 */
export function mean(values: ArrayLike<number>, sum: SampleSum = 'exact'): Result<number> {
  const [first, ...rest] = checkSample(values, 'mean', 1);
  if (first !== undefined) return err(first, ...rest);
  return finiteOrIssue(meanBy(values, sum), 'mean');
}
