import type { TaskGap, TaskProgramme } from './task-gap.js';

/** A programme that narrows a gap. */
export interface GapEdge {
  /** Position of the programme. */
  readonly programme: number;
  /** Levels above the level held from which it can be followed, from 0. */
  readonly from: number;
  /** Levels above the level held to which it leads, at most as far as is needed. */
  readonly to: number;
}

/**
 * The programmes that narrow a gap, by themselves or after others.
 *
 * @param gap - of one person in one competency
 * @param programmes - all of them
 * @returns by the level reached, then by programme; none when nobody can get on from the level held
 */
export function edgesOfGap(gap: TaskGap, programmes: readonly TaskProgramme[]): readonly GapEdge[] {
  const { competency, held, needed } = gap;
  const all = programmes.flatMap(({ raises }, programme) =>
    raises
      .filter((raise) => raise.competency === competency && raise.from < needed && raise.to > held)
      .map(({ from, to }) => ({
        programme,
        from: Math.max(from, held) - held,
        to: Math.min(to, needed) - held,
      })),
  );
  let reach = 0;
  for (let last = -1; last < reach; ) {
    last = reach;
    for (const { from, to } of all) if (from <= reach) reach = Math.max(reach, to);
  }
  return all
    .filter(({ from, to }) => from <= reach && from < to)
    .sort((one, other) => one.to - other.to || one.programme - other.programme);
}
