import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { rolloutTemplateSchema } from './rollout-template-schema.js';

/**
 * A rollout template read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileRollout`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*` and `format.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseRolloutTemplate({ sopana: 'rollout-template/9' }).issues[0].code; // => 'format.newer'
 * parseRolloutTemplate({ sopana: 'rollout-template/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source Our convention: untrusted input has one door.
 */
export function parseRolloutTemplate(input: unknown): Result<RolloutTemplate> {
  return parseDocument(rolloutTemplateSchema, input, { kind: 'rollout-template', version: 1 });
}
