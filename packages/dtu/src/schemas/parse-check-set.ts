import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { CheckSet } from '../model/check-set.js';
import { checkSetSchema } from './check-set-schema.js';

/**
 * A check set read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileCheckSet`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and `condition.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseCheckSet({ sopana: 'check-set/9' }).issues[0].code; // => 'format.newer'
 * parseCheckSet({ sopana: 'check-set/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of check sets, version 1.
 */
export function parseCheckSet(input: unknown): Result<CheckSet> {
  return parseDocument(checkSetSchema, input, { kind: 'check-set', version: 1 });
}
