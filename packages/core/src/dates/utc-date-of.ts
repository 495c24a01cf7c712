import { UTCDate } from '@date-fns/utc';
import { knownMidnightOf } from './known-midnight-of.js';

/**
 * Midnight, universal time, of a date that is known to be one, for date-fns.
 *
 * @param date - a civil date that has passed `parseCivilDate`
 * @returns the midnight
 *
 * @throws RangeError when the date is none: a mistake in the calling code.
 * @source Our convention: local dates are never used, because in some zones a day has no midnight or does not exist
 * (Pacific/Apia, 2011-12-30).
 */
export function utcDateOf(date: string): UTCDate {
  return new UTCDate(knownMidnightOf(date));
}
