import type { Placement } from './placement.js';

/**
 * The slots that count by a calendar.
 *
 * @param placement - the schedule
 * @param calendar - position of the calendar; null where every slot counts
 * @returns 1 in each slot that counts; null when all do
 */
export function workedOf({ worked }: Placement, calendar: number | null): Uint8Array | null {
  return calendar === null ? null : worked[calendar]!;
}
