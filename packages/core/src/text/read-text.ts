import { lookupRanges } from './lookup-ranges.js';
import type { Text } from './text.js';
import type { TextReading } from './text-reading.js';

/**
 * The words of a text in the first wanted language that it has.
 *
 * @param text - tag to words, at least one; tags match in any letter case
 * @param languages - tags in order of preference; may be empty
 * @returns the words and the tag they stand under. Each wanted tag is tried whole and then shortened
 * (si-LK, then si); when none is there, the text's own first language is used. `fallback` is false only when
 * the first wanted language, whole or shortened, was found
 *
 * @example
 * ```ts
 * readText({ en: 'Staircase', si: 'සෝපාන' }, ['si-LK', 'en']); // => { text: 'සෝපාන', language: 'si', fallback: false }
 * readText({ en: 'Staircase' }, ['ta', 'en']); // => { text: 'Staircase', language: 'en', fallback: true }
 * ```
 *
 * @remarks Throws a RangeError for a text without any language: the schema of texts refuses those, so meeting
 * one here is a mistake in the calling code.
 * @source RFC 4647, section 3.4 (lookup); the fallback mark is our convention.
 */
export function readText(text: Text, languages: readonly string[]): TextReading {
  const entries = Object.entries(text);
  const byTag = new Map<string, readonly [string, string]>();
  for (const entry of entries) {
    const tag = entry[0].toLowerCase();
    if (!byTag.has(tag)) byTag.set(tag, entry);
  }
  for (const [position, wanted] of languages.entries()) {
    for (const range of lookupRanges(wanted)) {
      const found = byTag.get(range);
      if (found !== undefined) return { text: found[1], language: found[0], fallback: position > 0 };
    }
  }
  const [first] = entries;
  if (first === undefined) throw new RangeError('readText: a text has at least one language.');
  return { text: first[1], language: first[0], fallback: true };
}
