import { millisecondsPerDay } from './milliseconds-per-day.js';

/** Four digits, two and two; the only spelling of a civil date. */
export const civilDatePattern: RegExp = /^\d{4}-\d{2}-\d{2}$/;

/** The Gregorian calendar repeats after so many years, and so many days. */
const cycleYears = 400;
const cycleDays = 146_097;
const firstYear = 1;

/**
 * Midnight, universal time, of a civil date, in milliseconds.
 *
 * @param text - any text
 * @returns milliseconds since 1970-01-01, or null when the text is not a day of the years 0001 to 9999
 *
 * @source ISO 8601 calendar dates; one cycle ahead, since `Date.UTC` takes the years 0 to 99 for those of 1900.
 */
export function midnightOf(text: string): number | null {
  if (!civilDatePattern.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (year < firstYear || month < 1 || month > 12 || day < 1) return null;
  // The day before the first of the next month is the last of this one.
  if (day > 28 && day > new Date(Date.UTC(year + cycleYears, month, 0)).getUTCDate()) return null;
  return Date.UTC(year + cycleYears, month - 1, day) - cycleDays * millisecondsPerDay;
}
