import { readText, type Text } from '@sopana/core/text';
import type { Voice } from './voice.js';

/**
 * A label in the wanted language; one that is not there in it says in which it is.
 *
 * @param text - the label
 * @param voice - how it is told
 * @returns the words
 */
export function textIn(text: Text, voice: Voice): string {
  const reading = readText(text, voice.languages);
  return reading.fallback && voice.languages.length > 0
    ? `${reading.text} [${reading.language}]`
    : reading.text;
}
