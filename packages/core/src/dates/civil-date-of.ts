import { civilDateOfDayNumber } from './civil-date-of-day-number.js';
import type { Instant } from './instant.js';
import { millisecondsPerDay } from './milliseconds-per-day.js';

/**
 * The civil date at a place when an instant happens.
 *
 * @param instant - the moment
 * @param offsetMinutes - minutes that local time is ahead of universal time, a whole number from -1439 to
 * 1439; 330 for Sri Lanka
 * @returns YYYY-MM-DD
 *
 * @throws RangeError when the offset is not such a number, or the date leaves the years 0001 to 9999.
 *
 * @example
 * ```ts
 * civilDateOf({ text: '2026-01-31T19:00:00Z', epochMilliseconds: 1769886000000 }, 330); // => '2026-02-01'
 * ```
 *
 * @source Our convention: the offset is an argument, because zone rules belong to the environment.
 */
export function civilDateOf(instant: Instant, offsetMinutes: number): string {
  if (!Number.isInteger(offsetMinutes) || Math.abs(offsetMinutes) > 1439) {
    throw new RangeError(
      `civilDateOf: ${offsetMinutes} is not a whole number of minutes from -1439 to 1439.`,
    );
  }
  const localMilliseconds = instant.epochMilliseconds + offsetMinutes * 60_000;
  return civilDateOfDayNumber(Math.floor(localMilliseconds / millisecondsPerDay));
}
