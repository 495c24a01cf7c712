import { nearestWord } from '@sopana/core/text';

/**
 * The end of a message that proposes what may have been meant, or nothing.
 *
 * @param word - what was written
 * @param candidates - what could have been meant; may be empty
 * @returns a sentence with a space before it, or an empty text
 */
export function hintFor(word: string, candidates: Iterable<string>): string {
  const nearest = nearestWord(word, [...candidates]);
  return nearest === null ? '' : ` Did you mean '${nearest}'?`;
}
