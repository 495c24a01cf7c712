import { createIssue } from '../result/create-issue.js';
import { err } from '../result/err.js';
import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { datesCodes } from './codes.js';
import { civilDatePattern, midnightOf } from './midnight-of.js';

/**
 * A civil date: a day of the Gregorian calendar, without a time and without a place.
 *
 * @param text - YYYY-MM-DD, years 0001 to 9999
 * @returns the same text when it is a date; fails with `date.syntax` or `date.noSuchDay`
 *
 * @example
 * ```ts
 * parseCivilDate('2024-02-29'); // => { ok: true, value: '2024-02-29' }
 * parseCivilDate('2026-02-30').ok; // => false
 * ```
 *
 * @source ISO 8601 calendar dates; the years are those that SQL dates have too.
 */
export function parseCivilDate(text: string): Result<string> {
  if (!civilDatePattern.test(text)) return err(createIssue(datesCodes, 'date.syntax', [], { value: text }));
  if (midnightOf(text) === null) {
    return err(createIssue(datesCodes, 'date.noSuchDay', [], { value: text }));
  }
  return ok(text);
}
