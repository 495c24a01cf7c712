import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { Calendar } from '../model/calendar.js';
import { calendarSchema } from './calendar-schema.js';

/**
 * A calendar read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileRollout`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*` and `format.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseCalendar({ sopana: 'holiday-list/9' }).issues[0].code; // => 'format.newer'
 * parseCalendar({ sopana: 'holiday-list/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source Our convention: untrusted input has one door.
 */
export function parseCalendar(input: unknown): Result<Calendar> {
  return parseDocument(calendarSchema, input, { kind: 'holiday-list', version: 1 });
}
