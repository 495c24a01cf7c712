import { element } from './element.js';
import { fitText } from './fit-text.js';
import { ink, textElement } from './text-element.js';
import { textWidth } from './text-width.js';

/** One entry of a legend. */
export interface LegendEntry {
  /** What is drawn before the words: a fill, or a dashed line as it runs in the chart. */
  readonly sign: { readonly fill: string } | 'upright' | 'level';
  /** What stands in the sign; nothing when empty. */
  readonly mark: string;
  /** The words. */
  readonly words: string;
}

/** A drawing with its height. */
export interface Drawn {
  /** The elements. */
  readonly content: readonly string[];
  /** Pixels that it takes from top to bottom. */
  readonly height: number;
}

const signWidth = 22;
const rowHeight = 20;

/**
 * What the signs of a chart mean.
 *
 * @param entries - in order
 * @param left - pixels from the left
 * @param top - pixels from the top
 * @param width - pixels there are
 * @returns the entries side by side, in as many rows as they need
 */
export function legend(entries: readonly LegendEntry[], left: number, top: number, width: number): Drawn {
  const content: string[] = [];
  let x = left;
  let row = 0;
  for (const { sign, mark, words } of entries) {
    const text = fitText(words, width - signWidth - 8);
    const room = signWidth + 6 + textWidth(text) + 16;
    if (x > left && x + room - 16 > left + width) {
      x = left;
      row += 1;
    }
    const y = top + row * rowHeight;
    content.push(
      sign === 'upright' || sign === 'level'
        ? element('path', {
            d: sign === 'level' ? `M${x},${y + 7} h${signWidth}` : `M${x + 11},${y} v14`,
            stroke: ink,
            'stroke-width': 2,
            'stroke-dasharray': '4 3',
            fill: 'none',
          })
        : element('rect', { x, y, width: signWidth, height: 14, fill: sign.fill, stroke: ink }),
      ...(mark === ''
        ? []
        : [textElement(x + signWidth / 2, y + 11, mark, { 'text-anchor': 'middle', 'font-size': 11 })]),
      textElement(x + signWidth + 6, y + 11, text),
    );
    x += room;
  }
  return { content, height: entries.length === 0 ? 0 : (row + 1) * rowHeight };
}
