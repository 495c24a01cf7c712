import { element } from './element.js';
import { escapeXml } from './escape-xml.js';

/** The dark colour of words and outlines: 14 to 1 on white. */
export const ink = '#1f2933';

/**
 * Words in a picture.
 *
 * @param x - pixels from the left
 * @param y - pixels from the top, of the baseline
 * @param text - the words
 * @param more - other attributes
 * @returns the element
 */
export function textElement(
  x: number,
  y: number,
  text: string,
  more: Readonly<Record<string, string | number>> = {},
): string {
  return element('text', { x, y, fill: ink, ...more }, escapeXml(text));
}
