import { UTCDate, utc } from '@date-fns/utc';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** Four digits, two and two; the only spelling of a civil date. */
export const civilDatePattern: RegExp = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Midnight, universal time, of a civil date.
 *
 * @param text - any text
 * @returns the midnight, or null when the text is not a day of the years 0001 to 9999
 *
 * @source ISO 8601 calendar dates, as date-fns reads them; local dates are never used, because in some zones a
 * day has no midnight or does not exist (Pacific/Apia, 2011-12-30).
 */
export function readUtcDate(text: string): UTCDate | null {
  if (!civilDatePattern.test(text) || text.startsWith('0000')) return null;
  const date = parseISO(text, { in: utc });
  return isValid(date) ? new UTCDate(date) : null;
}
