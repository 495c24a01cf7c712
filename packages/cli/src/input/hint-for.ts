import { distance } from 'fastest-levenshtein';

/**
 * The end of a message that proposes what may have been meant, or nothing.
 *
 * @param word - what was written
 * @param candidates - what could have been meant; may be empty
 * @returns a sentence with a space before it when one differs by at most a third of the word, else an empty text
 */
export function hintFor(word: string, candidates: Iterable<string>): string {
  let best = '';
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best === '' ? '' : ` Did you mean '${best}'?`;
}
