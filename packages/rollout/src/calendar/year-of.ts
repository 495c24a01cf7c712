/**
 * The year of a civil date.
 *
 * @param date - YYYY-MM-DD
 * @returns a whole number
 */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
