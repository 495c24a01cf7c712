import type { UTCDate } from '@date-fns/utc';
import { readUtcDate } from './read-utc-date.js';

/**
 * Midnight, universal time, of a date that is known to be one.
 *
 * @param date - a civil date that has passed `parseCivilDate`
 * @returns the midnight
 *
 * @throws RangeError when the date is none: a mistake in the calling code.
 * @source Our convention: dates are checked once, where they come in.
 */
export function utcDateOf(date: string): UTCDate {
  const midnight = readUtcDate(date);
  if (midnight !== null) return midnight;
  throw new RangeError(`'${date}' is not a civil date; pass what comes from outside through parseCivilDate.`);
}
