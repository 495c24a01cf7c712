import { oneCell } from '../explain/one-cell.js';
import { VALUE } from '../model/class-code.js';
import type { PlannedNode } from '../model/plan.js';
import type { Block } from '../model/register.js';
import { runNode } from '../run/run-node.js';

/** A child with the two values that it can take. */
export interface CoalitionMember {
  /** Position of its register. */
  readonly register: number;
  /** Its value where it does not. */
  readonly baseline: number;
}

/**
 * A node's value, by the engine itself, with some children at their values and the others at their baselines.
 *
 * @param node - the node
 * @param block - a block of one row, computed
 * @param game - the children
 * @param members - bits of those that take part
 * @returns the value after the node's steps; null when there is none
 */
export function valueOfCoalition(
  node: PlannedNode,
  block: Block,
  game: readonly CoalitionMember[],
  members: number,
): number | null {
  const registers = [...block.registers];
  game.forEach(({ register, baseline }, at) => {
    // A member keeps its own register, which may hold its exact value.
    if (((members >>> at) & 1) === 0) registers[register] = oneCell(baseline, VALUE);
  });
  const out = oneCell(0, 0);
  runNode(node, { ...block, registers, faults: [] }, out);
  return out.classes[0] === VALUE ? (out.values[0] ?? null) : null;
}
