import { element } from './element.js';
import { escapeXml } from './escape-xml.js';
import type { GanttBar } from './gantt-row.js';
import { ink, textElement } from './text-element.js';
import { textWidth } from './text-width.js';
import type { TimeScale } from './time-scale.js';

const leastWidth = 3;
const noteRoom = 8;

/** Where a bar is drawn. */
export interface BarPlace {
  /** Pixels from the top. */
  readonly top: number;
  /** Pixels from top to bottom. */
  readonly height: number;
  /** Pixels from the left where the drawing ends. */
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
  const [left, width] = span(scale, bar.from, bar.to);
  const number = String(bar.step + 1);
  const thick = bar.core === null ? ([left, width] as const) : span(scale, bar.core.from, bar.core.to);
  const middle = top + height / 2;
  const shapes =
    bar.core === null
      ? [element('rect', { x: left, y: top, width, height, fill, stroke: ink })]
      : [
          element('rect', { x: left, y: middle - 3, width, height: 6, fill, stroke: ink }),
          element('rect', { x: thick[0], y: top, width: thick[1], height, fill, stroke: ink }),
        ];
  const hasRoom = thick[1] >= textWidth(number) + 4;
  const label = { 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 'bold' };
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
      ...(hasRoom ? [textElement(thick[0] + thick[1] / 2, middle + 4, number, label)] : []),
      ...(bar.note === '' ? [] : [note]),
    ].join(''),
  );
}

function span(scale: TimeScale, from: string, to: string): readonly [number, number] {
  const left = scale.at(from);
  return [left, Math.max(leastWidth, scale.at(to, 1) - left)];
}
