import type { PlannedNode } from '../model/plan.js';

/**
 * Whether the weights of a node's children have a say in its value.
 *
 * @param planned - any node
 * @returns true for weighted methods over two children or more
 */
export function readsWeights(planned: PlannedNode): boolean {
  if (planned.kind !== 'aggregate' || planned.children.length < 2) return false;
  const { method } = planned;
  if (typeof method === 'object') return 'power' in method;
  return ['mean', 'sum', 'geometric', 'harmonic', 'share'].includes(method);
}
