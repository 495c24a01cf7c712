import type { CompiledProblem } from './compiled-problem.js';

/**
 * The last slot in which an activity can start to end at a boundary or before.
 *
 * @param compiled - the problem
 * @param activity - the activity
 * @param end - the boundary
 * @returns the slot; −1 for none
 */
export function lastStart(
  { calendars, calendar, duration }: CompiledProblem,
  activity: number,
  end: number,
): number {
  if (end < 0) return -1;
  const length = duration[activity]!;
  if (length === 0) return end;
  const { slots, before } = calendars[calendar[activity]!]!;
  const index = before[end]! - length;
  return index < 0 ? -1 : slots[index]!;
}
