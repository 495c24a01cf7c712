import { element } from './element.js';
import { textElement } from './text-element.js';
import type { TimeScale } from './time-scale.js';

/**
 * The axis of time: words above, and a line down at each mark.
 *
 * @param scale - dates as places
 * @param top - pixels from the top, of the words
 * @param bottom - pixels from the top, where lines end
 * @returns the elements
 */
export function axis({ ticks }: TimeScale, top: number, bottom: number): readonly string[] {
  return ticks.flatMap(({ x, label }) => [
    element('path', {
      d: `M${Math.round(x * 10) / 10},${top + 4} V${bottom}`,
      stroke: '#c5ccd3',
      fill: 'none',
    }),
    ...(label === '' ? [] : [textElement(x + 2, top, label, { 'font-size': 11 })]),
  ]);
}
