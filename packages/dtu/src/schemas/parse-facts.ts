import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { FactsDocument } from '../model/unit-facts.js';
import { factsSchema } from './facts-schema.js';

/** A programme of thousands of units reports more than a single document usually holds. */
const limits = { depth: 64, nodes: 20_000_000, keysPerObject: 100_000, textLength: 1_000_000 };

/**
 * Facts of units read from untrusted input. Whether they fit a check set is checked by whoever uses both.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*`, `instant.*` and `date.*`, in the order of the
 * input
 *
 * @example
 * ```ts
 * parseFacts({ sopana: 'readiness-facts/1', units: [{ unit: 'u', reprots: [] }] }).issues[0].code; // => 'document.unknownKey'
 * ```
 *
 * @source The language of facts, version 1.
 */
export function parseFacts(input: unknown): Result<FactsDocument> {
  return parseDocument(factsSchema, input, { kind: 'readiness-facts', version: 1, limits });
}
