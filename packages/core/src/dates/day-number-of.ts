import { knownMidnightOf } from './known-midnight-of.js';
import { millisecondsPerDay } from './milliseconds-per-day.js';

/**
 * A civil date as a number, for code that counts days in a loop.
 *
 * @param date - a civil date
 * @returns days since 1970-01-01, a whole number from -719162 to 2932896
 *
 * @throws RangeError when `date` is no civil date.
 *
 * @example
 * ```ts
 * dayNumberOf('1970-01-01'); // => 0
 * dayNumberOf('2026-01-01'); // => 20454
 * ```
 *
 * @source Our convention: the epoch of ECMAScript, in days.
 */
export function dayNumberOf(date: string): number {
  return knownMidnightOf(date) / millisecondsPerDay;
}
