import { nearestWord } from './nearest-word.js';

/**
 * The end of a message that proposes what may have been meant, or nothing.
 *
 * @param word - what was written
 * @param candidates - what could have been meant; may be empty
 * @returns a sentence with a space before it, or an empty text
 *
 * @example
 * ```ts
 * didYouMean('wieght', ['weight', 'height']); // => " Did you mean 'weight'?"
 * didYouMean('sum', []); // => ''
 * ```
 *
 * @source Our convention: a slip of the keyboard is answered with the word that was meant.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = nearestWord(word, [...candidates]);
  return nearest === null ? '' : ` Did you mean '${nearest}'?`;
}
