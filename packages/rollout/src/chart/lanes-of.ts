import type { GanttBar } from './gantt-row.js';

/**
 * The lane of each bar, so that no two in one lane overlap.
 *
 * @param bars - by start
 * @returns for each bar its lane, from 0; as few lanes as possible
 */
export function lanesOf(bars: readonly GanttBar[]): readonly number[] {
  const until: string[] = [];
  // An afternoon comes after the morning of its day, in words as in time, when mornings are called 0.
  const half = (on: string, part: string): string => `${on} ${part === 'morning' ? 0 : 1}`;
  return bars.map(({ from, to }) => {
    const free = until.findIndex((last) => last < half(from.on, from.part));
    const lane = free === -1 ? until.length : free;
    until[lane] = half(to.on, to.part);
    return lane;
  });
}
