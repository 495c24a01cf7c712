import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { TalentRules } from '../model/talent-rules.js';
import { talentRulesSchema } from './talent-rules-schema.js';

/**
 * Talent rules read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileTalentRules`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and, where it holds dates or conditions,
 *   `date.*` and `condition.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseTalentRules({ sopana: 'talent-rules/9' }).issues[0].code; // => 'format.newer'
 * parseTalentRules({ sopana: 'talent-rules/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of talent rules, version 1.
 */
export function parseTalentRules(input: unknown): Result<TalentRules> {
  return parseDocument(talentRulesSchema, input, { kind: 'talent-rules', version: 1 });
}
