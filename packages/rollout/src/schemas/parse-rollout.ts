import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { Rollout } from '../model/rollout.js';
import { rolloutSchema } from './rollout-schema.js';

/**
 * A rollout read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileRollout`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*` and `format.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseRollout({ sopana: 'rollout/9' }).issues[0].code; // => 'format.newer'
 * parseRollout({ sopana: 'rollout/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source Our convention: untrusted input has one door.
 */
export function parseRollout(input: unknown): Result<Rollout> {
  return parseDocument(rolloutSchema, input, { kind: 'rollout', version: 1 });
}
