import type { Calendar } from '../model/calendar.js';

/**
 * The years that a calendar covers.
 *
 * @param calendar - the calendar
 * @returns the years, however firm
 */
export function coveredYears({ years }: Calendar): ReadonlySet<number> {
  return new Set(years.map(({ year }) => year));
}
