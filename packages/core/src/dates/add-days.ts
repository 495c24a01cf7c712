import { addDays as addDaysInUtc } from 'date-fns/addDays';
import { civilDateText } from './civil-date-text.js';
import { utcDateOf } from './utc-date-of.js';

/**
 * The civil date some days later or earlier.
 *
 * @param date - a civil date
 * @param days - a whole number; negative for earlier
 * @returns the date, in the same calendar everywhere
 *
 * @throws RangeError when `date` is no civil date, `days` no whole number, or the result leaves the years 0001 to 9999.
 *
 * @example
 * ```ts
 * addDays('2024-02-28', 2); // => '2024-03-01'
 * ```
 *
 * @source ISO 8601 calendar dates; date-fns on universal time.
 */
export function addDays(date: string, days: number): string {
  if (!Number.isSafeInteger(days)) throw new RangeError(`addDays: ${days} is not a whole number of days.`);
  return civilDateText(addDaysInUtc(utcDateOf(date), days));
}
