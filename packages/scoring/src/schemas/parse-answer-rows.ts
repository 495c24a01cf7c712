import type { Result } from '@sopana/core';
import { parseValue } from '@sopana/core/schemas';
import type { AnswerRow } from '../model/answers.js';
import { answerRowsSchema } from './answer-schemas.js';

/** Tables of answers are larger than documents; each row is as flat as any. */
const limits = { depth: 64, nodes: 100_000_000, keysPerObject: 100, textLength: 100_000 };

/**
 * Answers in the long shape, read from untrusted input.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the answers, for `tableOfRows`, which checks them against the items; fails with issues of codes `document.*`
 *
 * @example
 * ```ts
 * parseAnswerRows([{ subject: 'x', item: 'a', class: 'value', value: 3 }]).ok; // => true
 * parseAnswerRows([{ subject: 'x', item: 'a', class: 'maybe' }]).ok; // => false
 * ```
 *
 * @source Our convention: two shapes of answers, one meaning.
 */
export function parseAnswerRows(input: unknown): Result<readonly AnswerRow[]> {
  return parseValue(answerRowsSchema, input, limits);
}
