import type { CompiledProblem } from './compiled-problem.js';

/**
 * The boundary at which an activity ends that starts in a slot, or in the first of its calendar after it.
 *
 * @param compiled - the problem
 * @param activity - the activity
 * @param start - the slot
 * @returns the boundary; the horizon and one when it does not end within
 */
export function endFrom(
  { calendars, calendar, duration, horizon }: CompiledProblem,
  activity: number,
  start: number,
): number {
  const { slots, before } = calendars[calendar[activity]!]!;
  const length = duration[activity]!;
  if (start > horizon) return horizon + 1;
  if (length === 0) return start;
  const index = before[start]! + length - 1;
  return index < slots.length ? slots[index]! + 1 : horizon + 1;
}
