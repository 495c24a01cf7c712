import { dayNumberOf } from './day-number-of.js';

/**
 * The number of days from one civil date to another.
 *
 * @param from - a civil date
 * @param to - a civil date
 * @returns days, a whole number; negative when `to` is earlier, 0 on the same day
 *
 * @throws RangeError when one of them is no civil date.
 *
 * @example
 * ```ts
 * daysBetween('2026-01-31', '2026-03-01'); // => 29
 * ```
 *
 * @source ISO 8601 calendar dates.
 */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}
