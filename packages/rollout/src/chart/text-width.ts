/**
 * About how wide a text is in a sans-serif font of 12 pixels. A library without a screen cannot measure; it errs to the wide side.
 *
 * @param text - any text
 * @returns pixels
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Cf}/u.test(character)) continue;
    width += /[A-Z@%&mw]/.test(character)
      ? 8.6
      : /[ -~\u00a0-\u024f\u2010-\u2026]/.test(character)
        ? 6.4
        : 10.5;
  }
  return width;
}
