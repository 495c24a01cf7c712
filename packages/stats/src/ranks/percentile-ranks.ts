import { createIssue, err, ok, type Result } from '@sopana/core';
import { statsCodes } from '../codes.js';
import { bordaCounts } from './borda-counts.js';

/** Percentile ranks beside the values they belong to. */
export interface PercentileRanks {
  /** From 0 to 1; to be read only where `ranked` is 1. */
  readonly shares: Float64Array;
  /** 1 where the entry takes part, 0 where it is absent. */
  readonly ranked: Uint8Array;
  /** How many entries take part. */
  readonly n: number;
  /** What a share means: the share of the others that lie strictly below. */
  readonly definition: 'othersBelow';
}

/**
 * The percentile rank of every value: the share of the others that lie strictly below it.
 *
 * @param values - any order; at least two present; not changed
 * @param present - a mask beside the values, 0 = absent; without a mask every value is present
 * @returns shares, 0 to 1, beside the values; fails with `sample.empty` or `sample.tooFew` when there are no others
 *
 * @example
 * ```ts
 * const ranked = percentileRanks([70, 85, 85, 40, 90]);
 * ranked.ok && [...ranked.value.shares]; // => [0.25, 0.5, 0.5, 0, 1]
 * ```
 *
 * @source `n_prank` of the R package COINr: (ascending rank, ties to the first place, minus 1) / (n - 1).
 */
export function percentileRanks(
  values: ArrayLike<number>,
  present?: ArrayLike<number>,
): Result<PercentileRanks> {
  const { counts, ranked, n } = bordaCounts(values, present);
  if (n < 2) {
    const facts = { statistic: 'percentile rank', needed: 2, n };
    return err(createIssue(statsCodes, n === 0 ? 'sample.empty' : 'sample.tooFew', ['values'], facts));
  }
  return ok({ shares: counts.map((count) => count / (n - 1)), ranked, n, definition: 'othersBelow' });
}
