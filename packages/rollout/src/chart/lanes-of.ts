import type { GanttBar } from './gantt-row.js';

/**
 * The lane of each bar, so that no two in one lane overlap.
 *
 * @param bars - by start
 * @returns for each bar its lane, from 0; as few lanes as possible
 */
export function lanesOf(bars: readonly GanttBar[]): readonly number[] {
  const until: string[] = [];
  return bars.map(({ from, to }) => {
    const free = until.findIndex((last) => last < from);
    const lane = free === -1 ? until.length : free;
    until[lane] = to;
    return lane;
  });
}
