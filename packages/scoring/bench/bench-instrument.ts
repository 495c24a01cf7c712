import type { Child, Instrument } from '../src/index.js';

/** How many children each mean has: twelve means of items, three of those, one of all. */
const shape = { items: 60, groups: 12, parts: 3 } as const;

/**
 * The document that is measured: 60 items in 3 levels of weighted means, 12 + 3 + 1, which leave out what is missing.
 *
 * @returns the document; the weights differ and none is a power of two
 */
export function benchInstrument(): Instrument {
  const children = (prefix: string, from: number, count: number): readonly Child[] =>
    Array.from({ length: count }, (_, at) => ({
      of: `${prefix}${from + at}`,
      weight: (7 + (((from + at) * 5) % 11)) / 10,
    }));
  const perGroup = shape.items / shape.groups;
  const perPart = shape.groups / shape.parts;
  return {
    sopana: 'instrument/1',
    id: 'bench',
    version: '1',
    defaults: { missing: { unanswered: 'skip' } },
    items: Array.from({ length: shape.items }, (_, at) => ({ id: `item${at}` })),
    nodes: [
      ...Array.from({ length: shape.groups }, (_, at) => ({
        id: `group${at}`,
        of: children('item', at * perGroup, perGroup),
      })),
      ...Array.from({ length: shape.parts }, (_, at) => ({
        id: `part${at}`,
        of: children('group', at * perPart, perPart),
      })),
      { id: 'whole', of: children('part', 0, shape.parts) },
    ],
  };
}
