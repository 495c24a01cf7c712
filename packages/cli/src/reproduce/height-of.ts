import type { Instrument } from '@sopana/scoring';
import { childrenOf } from '../output/children-of.js';

/**
 * How many levels of nodes lie below a node.
 *
 * @param instrument - without circles
 * @param id - of a node or an item
 * @returns 0 for items and for nodes that name no children
 */
export function heightOf(instrument: Instrument, id: string): number {
  const node = instrument.nodes.find((one) => one.id === id);
  const children = node === undefined ? [] : childrenOf(node);
  return children.reduce((height, child) => Math.max(height, 1 + heightOf(instrument, child)), 0);
}
