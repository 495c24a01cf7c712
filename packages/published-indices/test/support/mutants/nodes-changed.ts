import type { AggregateNode, Instrument, Node } from '@sopana/scoring';

/** A node with children, methods and weights. */
export function isAggregate(node: Node): node is AggregateNode {
  return !('formula' in node || 'cases' in node || 'bands' in node || 'gates' in node);
}

/** The document with other aggregates; null when none is another. */
export function aggregatesChanged(
  instrument: Instrument,
  change: (node: AggregateNode) => AggregateNode,
): Instrument | null {
  const nodes = instrument.nodes.map((node) => (isAggregate(node) ? change(node) : node));
  return nodes.some((node, at) => node !== instrument.nodes[at]) ? { ...instrument, nodes } : null;
}
