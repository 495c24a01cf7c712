import { textWidth } from './text-width.js';

/**
 * A text that fits into some width, with dots for what is cut off.
 *
 * @param text - any text
 * @param width - pixels, for a font of 12 pixels
 * @returns the text or its beginning; marks stay with their letters
 */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  // A letter with the marks that follow it is cut off whole.
  for (const [cluster] of text.matchAll(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*/gu)) {
    if (textWidth(`${kept}${cluster}…`) > width) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}
