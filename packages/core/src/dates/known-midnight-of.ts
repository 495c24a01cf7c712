import { midnightOf } from './midnight-of.js';

/**
 * Midnight, universal time, of a date that is known to be one, in milliseconds.
 *
 * @param date - a civil date that has passed `parseCivilDate`
 * @returns milliseconds since 1970-01-01
 *
 * @throws RangeError when the date is none: a mistake in the calling code.
 * @source Our convention: dates are checked once, where they come in.
 */
export function knownMidnightOf(date: string): number {
  const midnight = midnightOf(date);
  if (midnight !== null) return midnight;
  throw new RangeError(`'${date}' is not a civil date; pass what comes from outside through parseCivilDate.`);
}
