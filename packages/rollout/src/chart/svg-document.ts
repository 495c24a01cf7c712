import { element } from './element.js';
import { escapeXml } from './escape-xml.js';

/** What a picture is made of. */
export interface SvgParts {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Its title, for those who hear it and in the picture's frame. */
  readonly title: string;
  /** What it shows, for those who hear it. */
  readonly description: string;
  /** What ids begin with. */
  readonly idPrefix: string;
  /** The language of the words. */
  readonly language: string;
  /** Patterns and the like. */
  readonly definitions: readonly string[];
  /** The drawing. */
  readonly content: readonly string[];
}

/**
 * A picture with its title and description.
 *
 * @param parts - what it is made of
 * @returns a whole SVG document; it needs no style from outside and runs nothing
 *
 * @source SVG 2; WAI-ARIA Graphics Module.
 */
export function svgDocument(parts: SvgParts): string {
  const { width, height, title, description, idPrefix, language, definitions, content } = parts;
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-description`];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'font-family': 'system-ui, sans-serif',
      'font-size': 12,
    },
    [
      '',
      element('title', { id: titleId }, escapeXml(title)),
      element('desc', { id: descriptionId }, escapeXml(description)),
      element('defs', {}, definitions.join('\n')),
      element('rect', { width, height, fill: '#ffffff' }),
      ...content,
      '',
    ].join('\n'),
  )}\n`;
}
