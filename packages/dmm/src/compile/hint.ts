import { nearestWord } from '@sopana/core/text';

/**
 * The end of a message that proposes a name, or nothing.
 *
 * @param word - what was written
 * @param candidates - what could have been meant
 * @returns a sentence with a space before it, or an empty text
 */
export function hint(word: string, candidates: readonly string[]): string {
  const found = nearestWord(word, candidates);
  return found === null ? '' : ` Did you mean '${found}'?`;
}
