/**
 * Text of a stranger as a terminal may show it: control characters, which could move the cursor or change colours, are
 * written out.
 *
 * @param text - anything
 * @returns the text with such as `\n` and `\u001b` as they are written in JSON
 */
export function plainText(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character) => {
    const written = JSON.stringify(character).slice(1, -1);
    return written === character ? `\\u00${character.charCodeAt(0).toString(16).padStart(2, '0')}` : written;
  });
}
