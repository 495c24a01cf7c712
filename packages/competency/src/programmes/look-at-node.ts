import { lookAtChoices } from './look-at-choices.js';
import { lookAtSeats } from './look-at-seats.js';
import type { PlanNode } from './plan-search.js';
import type { SearchMemory } from './search-memory.js';

/**
 * Looks at one node of a search: bounds it, tries plans, and splits it when a better one may be left.
 *
 * @param memory - best plan and tried choices; changed in place
 * @param node - the node
 * @returns the nodes that it splits into, the next one last
 */
export function lookAtNode(memory: SearchMemory, node: PlanNode): readonly PlanNode[] {
  if (node.bound <= memory.best.value) return [];
  return node.seats === undefined ? lookAtChoices(memory, node) : lookAtSeats(memory, node, node.seats);
}
