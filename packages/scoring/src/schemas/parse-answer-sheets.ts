import type { Result } from '@sopana/core';
import { parseValue } from '@sopana/core/schemas';
import type { AnswerSheet } from '../model/answers.js';
import { answerSheetsSchema } from './answer-schemas.js';

/**
 * Answer sheets by subject, read from untrusted input.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns subject → item → answer, for `tableOfSheet`, which checks them against the items; fails with issues of codes
 * `document.*`
 *
 * @example
 * ```ts
 * parseAnswerSheets({ x: { a: 3, b: { class: 'unknown' } } }).ok; // => true
 * parseAnswerSheets({ x: { a: { class: 'maybe' } } }).ok; // => false
 * ```
 *
 * @source Our convention: two shapes of answers, one meaning.
 */
export function parseAnswerSheets(input: unknown): Result<Readonly<Record<string, AnswerSheet>>> {
  return parseValue(answerSheetsSchema, input);
}
