import type { Child, Instrument } from '@sopana/scoring';

/** The children of a node that lists them. */
export function childrenOf(instrument: Instrument, id: string): readonly Child[] {
  const node = instrument.nodes.find((entry) => entry.id === id);
  const children: unknown = node !== undefined && 'of' in node ? node.of : undefined;
  if (!Array.isArray(children)) throw new Error(`${id} lists no children`);
  return children;
}
