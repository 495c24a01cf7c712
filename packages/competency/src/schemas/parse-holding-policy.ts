import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { HoldingPolicy } from '../model/holding-policy.js';
import { holdingPolicySchema } from './holding-policy-schema.js';

/**
 * A policy by which evidence becomes a level read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `holdingsOf`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and, where it holds dates or conditions,
 *   `date.*` and `condition.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseHoldingPolicy({ sopana: 'holding-policy/9' }).issues[0].code; // => 'format.newer'
 * parseHoldingPolicy({ sopana: 'holding-policy/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of holding policies, version 1.
 */
export function parseHoldingPolicy(input: unknown): Result<HoldingPolicy> {
  return parseDocument(holdingPolicySchema, input, { kind: 'holding-policy', version: 1 });
}
