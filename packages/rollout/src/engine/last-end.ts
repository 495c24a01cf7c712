import type { RawSchedule } from './raw-schedule.js';

/**
 * When the last activity of a schedule ends.
 *
 * @param raw - the schedule
 * @returns the boundary; 0 when nothing has a place
 */
export function lastEnd({ end }: RawSchedule): number {
  let latest = 0;
  for (let at = 0; at < end.length; at += 1) if (end[at]! > latest) latest = end[at]!;
  return latest;
}
