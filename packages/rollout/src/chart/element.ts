import { escapeXml } from './escape-xml.js';
import { numberText } from './number-text.js';

/**
 * An element of a picture.
 *
 * @param name - of the element
 * @param attributes - by name; numbers are lengths
 * @param content - what stands inside, already escaped; an empty element when left out
 * @returns its text
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? numberText(value) : escapeXml(value)}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
