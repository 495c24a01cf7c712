import { rankValues } from './rank-values.js';

/** How many others each entry surpasses. */
export interface BordaCounts {
  /** From 0 to `n` - 1; to be read only where `ranked` is 1. */
  readonly counts: Float64Array;
  /** 1 where the entry takes part, 0 where it is absent. */
  readonly ranked: Uint8Array;
  /** How many entries take part. */
  readonly n: number;
}

/**
 * The Borda count of every value: how many of the others are strictly below it.
 *
 * @param values - any length, any order; not changed
 * @param present - a mask beside the values, 0 = absent; without a mask every value is present
 * @returns counts beside the values; an absent entry or a NaN has none and counts for none
 *
 * @example
 * ```ts
 * [...bordaCounts([70, 85, 85, 40]).counts]; // => [1, 2, 2, 0]
 * ```
 *
 * @source `n_borda` of the R package COINr: ascending rank, ties to the first place, minus 1.
 */
export function bordaCounts(values: ArrayLike<number>, present?: ArrayLike<number>): BordaCounts {
  const convention = { ties: 'min', order: 'ascending' } as const;
  const { ranks, ranked } = rankValues(
    values,
    present === undefined ? convention : { ...convention, present },
  );
  let n = 0;
  const counts = ranks.map((rank, position) => {
    if (ranked[position] === 0) return rank;
    n += 1;
    return rank - 1;
  });
  return { counts, ranked, n };
}
