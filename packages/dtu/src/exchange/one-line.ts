import { readText, type Text } from '@sopana/core/text';

/**
 * A text on one line, as formats want it that know one language and no line breaks.
 *
 * @param text - in any languages; undefined for none
 * @param languages - in order of preference
 * @param otherwise - what to say without a text, or in place of an empty one
 * @returns words with single blanks
 */
export function oneLine(
  text: Text | string | undefined,
  languages: readonly string[],
  otherwise: string,
): string {
  const words = text === undefined ? '' : typeof text === 'string' ? text : readText(text, languages).text;
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' ? otherwise : line;
}
