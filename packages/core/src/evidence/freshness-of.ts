import { addDays } from '../dates/add-days.js';
import { daysBetween } from '../dates/days-between.js';
import { parseCivilDate } from '../dates/parse-civil-date.js';
import type { Evidence } from './evidence.js';
import type { Freshness } from './freshness.js';

const lastCivilDate = '9999-12-31';

function civilDate(text: string | undefined): string | null {
  return text !== undefined && parseCivilDate(text).ok ? text : null;
}

function lastDayOfAge(collectedOn: string | null, maximumAgeDays: number | undefined): string | null {
  if (collectedOn === null || maximumAgeDays === undefined) return null;
  // An age that no civil date can reach is no limit.
  return maximumAgeDays > daysBetween(collectedOn, lastCivilDate)
    ? null
    : addDays(collectedOn, maximumAgeDays);
}

function earlier(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

/**
 * How old a piece of evidence is on a day, and whether it counts.
 *
 * @param evidence - its dates are civil dates; one that is not counts as missing
 * @param on - the day that is asked about, a civil date, YYYY-MM-DD
 * @param maximumAgeDays - the age that still counts, in whole days from 0; without it age alone never expires
 * @returns expired from the day after `expiresOn`, the earlier of `validUntil` and the last day within the maximum age,
 *   which both still count; notYet before the day of collection, which counts; undated when a date that is needed is
 *   missing, or `on` is not a civil date
 * @throws RangeError when the maximum age is not a whole number
 *
 * @example
 * ```ts
 * freshnessOf({ kind: 'letter', collectedOn: '2026-01-01' }, '2026-01-31', 30); // => { state: 'fresh', ageDays: 30, expiresOn: '2026-01-31' }
 * freshnessOf({ kind: 'letter', collectedOn: '2026-01-01' }, '2026-02-01', 30).state; // => 'expired'
 * freshnessOf({ kind: 'letter' }, '2026-02-01'); // => { state: 'undated', ageDays: null, expiresOn: null }
 * ```
 *
 * @source Our convention: a date that something is valid until is the last day on which it is valid.
 */
export function freshnessOf(evidence: Evidence, on: string, maximumAgeDays?: number): Freshness {
  const collectedOn = civilDate(evidence.collectedOn);
  const validUntil = civilDate(evidence.validUntil);
  const expiresOn = earlier(validUntil, lastDayOfAge(collectedOn, maximumAgeDays));
  if (civilDate(on) === null) return { state: 'undated', ageDays: null, expiresOn };
  const age = collectedOn === null ? null : daysBetween(collectedOn, on);
  if (age !== null && age < 0) return { state: 'notYet', ageDays: null, expiresOn };
  if (expiresOn !== null && on > expiresOn) return { state: 'expired', ageDays: age, expiresOn };
  // A validity that was written and cannot be read might have ended.
  const unreadable = evidence.validUntil !== undefined && validUntil === null;
  return { state: age === null || unreadable ? 'undated' : 'fresh', ageDays: age, expiresOn };
}
