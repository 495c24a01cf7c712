/**
 * The order of two civil dates.
 *
 * @param left - a civil date
 * @param right - a civil date
 * @returns -1 when `left` is earlier, 1 when it is later, 0 on the same day
 *
 * @example
 * ```ts
 * compareCivilDates('2026-01-31', '2026-02-01'); // => -1
 * ```
 *
 * @source ISO 8601: with four digits for the year, the order of the texts is the order of the days.
 */
export function compareCivilDates(left: string, right: string): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
