import { UTCDate } from '@date-fns/utc';
import { civilDateText } from './civil-date-text.js';
import { millisecondsPerDay } from './milliseconds-per-day.js';

/**
 * The civil date of a day number.
 *
 * @param dayNumber - days since 1970-01-01, a whole number from -719162 to 2932896
 * @returns YYYY-MM-DD
 *
 * @throws RangeError when `dayNumber` is not such a number.
 *
 * @example
 * ```ts
 * civilDateOfDayNumber(20454); // => '2026-01-01'
 * ```
 *
 * @source Our convention: the epoch of ECMAScript, in days.
 */
export function civilDateOfDayNumber(dayNumber: number): string {
  if (!Number.isSafeInteger(dayNumber)) {
    throw new RangeError(`civilDateOfDayNumber: ${dayNumber} is not a whole number of days.`);
  }
  return civilDateText(new UTCDate(dayNumber * millisecondsPerDay));
}
