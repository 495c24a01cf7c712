import { ln } from '@sopana/core/arithmetic';

/** How many schedules are kept and how many are made first. */
export interface PackedSizes {
  /** Kept in each direction. */
  readonly size: number;
  /** Made first, each by a generation and a justification. */
  readonly firsts: number;
}

/**
 * The breadth of a search that is to make so many schedules: one rule for problems of every size.
 *
 * @param effort - how many schedules are meant to be made
 * @returns the sizes
 */
export function packedSizes(effort: number): PackedSizes {
  const doublings = ln(Math.max(effort, 100) / 1000) / ln(2);
  const size = Math.max(8, Math.round(22 + 14 * Math.max(doublings, -1)));
  return { size, firsts: Math.round(size * 1.5) };
}
