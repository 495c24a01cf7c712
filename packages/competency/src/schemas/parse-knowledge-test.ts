import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { KnowledgeTest } from '../model/knowledge-test.js';
import { knowledgeTestSchema } from './knowledge-test-schema.js';

/**
 * A knowledge test read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileKnowledgeTest`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and, where it holds dates or conditions,
 *   `date.*` and `condition.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseKnowledgeTest({ sopana: 'knowledge-test/9' }).issues[0].code; // => 'format.newer'
 * parseKnowledgeTest({ sopana: 'knowledge-test/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of knowledge tests, version 1.
 */
export function parseKnowledgeTest(input: unknown): Result<KnowledgeTest> {
  return parseDocument(knowledgeTestSchema, input, { kind: 'knowledge-test', version: 1 });
}
