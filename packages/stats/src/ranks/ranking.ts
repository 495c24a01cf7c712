/** What tied values get: the first, the last or the mean of the places they share, or the next whole number. */
export type TieRule = 'min' | 'max' | 'dense' | 'average';

/** Which value comes first: the largest (`descending`) or the smallest (`ascending`). */
export type RankOrder = 'descending' | 'ascending';

/** How to rank. */
export interface RankOptions {
  /** What tied values get: `min` 1 2 2 4, `max` 1 3 3 4, `dense` 1 2 2 3, `average` 1 2.5 2.5 4. */
  readonly ties: TieRule;
  /** Whether rank 1 is the largest or the smallest value. */
  readonly order: RankOrder;
  /** A mask beside the values, 0 = absent; without it every value is present. */
  readonly present?: ArrayLike<number>;
}

/** Ranks beside the values they belong to, with the convention they follow. */
export interface Ranking {
  /** From 1; to be read only where `ranked` is 1. */
  readonly ranks: Float64Array;
  /** 1 where the entry has a rank, 0 where it is absent. */
  readonly ranked: Uint8Array;
  /** What tied values got. */
  readonly ties: TieRule;
  /** Whether rank 1 is the largest or the smallest value. */
  readonly order: RankOrder;
}
