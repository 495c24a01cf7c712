import type { Instrument } from '@sopana/scoring';

/**
 * The levels of a node, lowest first.
 *
 * @param instrument - the document
 * @param id - of the node
 * @returns ids of levels; null where the node is a number, or is not there
 */
export function levelsOfNode({ nodes }: Instrument, id: string): readonly string[] | null {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) return null;
  if ('bands' in node) return node.bands.map(({ level }) => level);
  return 'gates' in node ? [node.start.level, ...node.gates.map(({ level }) => level)] : null;
}
