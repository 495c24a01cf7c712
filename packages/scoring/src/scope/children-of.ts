import type { Instrument } from '../model/instrument.js';
import type { AggregateNode, WeightedChild } from '../model/node.js';
import { selectItems } from './select-items.js';

/**
 * The children of an aggregate, with its edges and its selector written out.
 *
 * @param node - the node
 * @param instrument - the document
 * @returns the children in the order of summation
 */
export function childrenOf(node: AggregateNode, instrument: Instrument): readonly WeightedChild[] {
  const children = 'items' in node.of ? selectItems(instrument, node.of) : node.of;
  return children.map((child) => (typeof child === 'string' ? { of: child } : child));
}
