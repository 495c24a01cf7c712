import type { SearchedGap } from './programme-search.js';

/** A gap with how far it is closed. */
export interface ClosedGap extends SearchedGap {
  /** Levels closed, from 0. */
  readonly closed: number;
}

/**
 * How far gaps are closed by the programmes that people follow.
 *
 * @param gaps - known gaps
 * @param raisesOf - what the person at a position follows raises
 * @returns the gaps with the levels closed, in their order
 */
export function closedGaps(
  gaps: readonly SearchedGap[],
  raisesOf: (
    person: number,
  ) => readonly { readonly competency: string; readonly from: number; readonly to: number }[],
): readonly ClosedGap[] {
  return gaps.map((one) => {
    const raises = raisesOf(one.person)
      .filter(({ competency }) => competency === one.gap.competency)
      .sort((a, b) => a.to - b.to);
    let level = one.held;
    for (const { from, to } of raises) if (from <= level) level = Math.max(level, to);
    return { ...one, closed: Math.min(level - one.held, one.levels) };
  });
}
