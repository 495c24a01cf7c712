import { fillTemplate, type IssueFacts } from '@sopana/core';
import type { rolloutPhrases } from './phrases.js';

/** Sentences by what they are about, in some language. */
export type PhraseTable = Readonly<Record<keyof typeof rolloutPhrases, string>>;

/**
 * A sentence of a table.
 *
 * @param table - the sentences
 * @param key - which one
 * @param facts - what stands in it
 * @returns the sentence
 */
export function phrase(table: PhraseTable, key: keyof PhraseTable, facts: IssueFacts = {}): string {
  return fillTemplate(table[key], facts);
}
