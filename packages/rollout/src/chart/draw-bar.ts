import { barSpan } from './bar-span.js';
import { element } from './element.js';
import { escapeXml } from './escape-xml.js';
import type { GanttBar } from './gantt-row.js';
import { ink, textElement } from './text-element.js';
import { textWidth } from './text-width.js';
import type { TimeScale } from './time-scale.js';

const noteRoom = 8;

/** Where a bar is drawn. */
export interface BarPlace {
  /** Pixels from the top. */
  readonly top: number;
  /** Pixels from top to bottom. */
  readonly height: number;
  /** Pixels from the left where the room for it ends: the next bar of its lane, or the end of the drawing. */
  readonly right: number;
}

/**
 * A bar with the number of its step, and its words for those who point at it or hear it.
 *
 * @param bar - the bar
 * @param scale - dates as places
 * @param place - where it is drawn
 * @param fill - its fill
 * @returns the element
 */
export function drawBar(bar: GanttBar, scale: TimeScale, place: BarPlace, fill: string): string {
  const { top, height, right } = place;
  const [left, width] = barSpan(scale, bar.from, bar.to);
  const number = String(bar.step + 1);
  const thick =
    bar.core === null
      ? ([left, width] as const)
      : barSpan(scale, { on: bar.core.from, part: 'morning' }, { on: bar.core.to, part: 'afternoon' });
  const middle = top + height / 2;
  const shapes =
    bar.core === null
      ? [element('rect', { x: left, y: top, width, height, fill, stroke: ink })]
      : [
          element('rect', { x: left, y: middle - 3, width, height: 6, fill, stroke: ink }),
          element('rect', { x: thick[0], y: top, width: thick[1], height, fill, stroke: ink }),
        ];
  const numberWidth = textWidth(number) + 4;
  const label = { 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 'bold' };
  const labels =
    thick[1] >= numberWidth
      ? [textElement(thick[0] + thick[1] / 2, middle + 4, number, label)]
      : bar.note === '' && left + width + numberWidth <= right
        ? [
            textElement(left + width + numberWidth / 2, middle + 4, number, {
              ...label,
              'font-weight': 'normal',
            }),
          ]
        : [];
  const noteWidth = textWidth(bar.note) + noteRoom;
  // Beside the bar where there is room, before it where there is none after it.
  const note =
    left + width + noteWidth <= right
      ? textElement(left + width + noteRoom / 2 + 2, middle + 4, bar.note, { 'font-size': 11 })
      : textElement(left - noteRoom / 2 - 2, middle + 4, bar.note, { 'font-size': 11, 'text-anchor': 'end' });
  return element(
    'g',
    {},
    [
      element('title', {}, escapeXml(bar.words)),
      ...shapes,
      ...labels,
      ...(bar.note === '' ? [] : [note]),
    ].join(''),
  );
}
