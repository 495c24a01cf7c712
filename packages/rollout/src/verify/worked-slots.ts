import type { ScheduleProblem, SlotActivity } from '../engine/problem.js';

/**
 * The slots that an activity is worked on when it starts in one, counted off its calendar.
 *
 * @param problem - the problem
 * @param activity - the activity
 * @param start - its first slot
 * @returns the slots; null when it cannot start there or does not end within the horizon
 */
export function workedSlots(
  problem: ScheduleProblem,
  { duration, calendar }: SlotActivity,
  start: number,
): readonly number[] | null {
  if (!Number.isInteger(start) || start < 0 || start > problem.horizon) return null;
  if (duration === 0) return [];
  if (calendar === null) {
    if (start + duration > problem.horizon) return null;
    return Array.from({ length: duration }, (_, at) => start + at);
  }
  const { slots } = problem.calendars[calendar]!;
  const first = slots.indexOf(start);
  if (first < 0 || first + duration > slots.length) return null;
  return slots.slice(first, first + duration);
}
