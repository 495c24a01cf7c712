import type { Node, WeightedChild } from '../model/node.js';

/**
 * What a node is made from, with its edges written out.
 *
 * @param node - any node
 * @returns its children in the order of summation; the one that is read, for a level
 */
export function nodeChildren(node: Node): readonly WeightedChild[] {
  if (typeof node.of === 'string') return [{ of: node.of }];
  return node.of.map((child) => (typeof child === 'string' ? { of: child } : child));
}
