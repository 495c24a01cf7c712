import type { Instrument } from '@sopana/scoring';
import { childrenOf } from './children-of.js';

/**
 * The nodes of a document, those that sum up the most first: what no other node is made from, then its children.
 *
 * @param instrument - without circles
 * @returns ids, each once
 */
export function nodesFromTop({ nodes }: Instrument): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const used = new Set(nodes.flatMap(childrenOf));
  const order = new Set(nodes.map(({ id }) => id).filter((id) => !used.has(id)));
  // A set may grow while it is walked: children queue up behind their parents.
  for (const id of order) {
    const node = byId.get(id);
    for (const child of node === undefined ? [] : childrenOf(node)) if (byId.has(child)) order.add(child);
  }
  return [...order];
}
