import type { Node } from '@sopana/scoring';

/**
 * What a node names as its children.
 *
 * @param node - any node
 * @returns ids of items and nodes; empty for formulas, decision tables and selections of items
 */
export function childrenOf(node: Node): readonly string[] {
  if (!('of' in node)) return [];
  if (typeof node.of === 'string') return [node.of];
  // A selector takes items, and items are no nodes.
  return 'length' in node.of ? node.of.map((child) => (typeof child === 'string' ? child : child.of)) : [];
}
