import type { Node } from '../model/node.js';

/**
 * The levels of a node, lowest first.
 *
 * @param node - any node; undefined for none
 * @returns ids by ordinal; null when the node is no level
 */
export function levelsOf(node: Node | undefined): readonly string[] | null {
  if (node === undefined) return null;
  if ('bands' in node) return node.bands.map((band) => band.level);
  if ('gates' in node) return [node.start.level, ...node.gates.map((gate) => gate.level)];
  return null;
}
