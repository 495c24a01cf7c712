import { element } from './element.js';
import { ink } from './text-element.js';

/** Light fills, on all of which dark words have a contrast of 9 to 1 or more. */
const colours = ['#cfe3f6', '#fbd9b4', '#cdeac9', '#e6d5ee', '#fbe89b', '#c9ecec', '#f7cfd3', '#dddddd'];
const strokes: readonly string[] = [
  '',
  'M0,8 L8,0 M-2,2 L2,-2 M6,10 L10,6',
  'M0,4 H8',
  'M4,0 V8',
  'M0,0 L8,8 M-2,6 L2,10 M6,-2 L10,2',
  'M0,4 H8 M4,0 V8',
  'M2,2 h1 v1 h-1 z M6,6 h1 v1 h-1 z',
  'M0,8 L8,0 M0,0 L8,8',
];

/**
 * Fills that differ in pattern as well as in colour.
 *
 * @param idPrefix - what ids begin with
 * @param count - how many
 * @returns the definitions, and the fill for each position; they repeat after eight, and the numbers in the bars go on
 */
export function fills(
  idPrefix: string,
  count: number,
): { readonly definitions: readonly string[]; readonly fillOf: (position: number) => string } {
  const definitions = Array.from({ length: Math.min(count, colours.length) }, (_, at) =>
    element(
      'pattern',
      { id: `${idPrefix}-fill-${at}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      [
        element('rect', { width: 8, height: 8, fill: colours[at] ?? '#ffffff' }),
        ...(strokes[at] === ''
          ? []
          : [
              element('path', {
                d: strokes[at] ?? '',
                stroke: ink,
                'stroke-opacity': '0.35',
                'stroke-width': 1,
                fill: 'none',
              }),
            ]),
      ].join(''),
    ),
  );
  return { definitions, fillOf: (position) => `url(#${idPrefix}-fill-${position % colours.length})` };
}
