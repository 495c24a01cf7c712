import { bandsOfBlock } from '../arithmetic/bands-of-block.js';
import { meanOfBlock } from '../arithmetic/mean-of-block.js';
import type { PlannedNode } from '../model/plan.js';
import type { Register } from '../model/register.js';

/**
 * Computes a node over a block of rows, its steps included.
 *
 * @param node - the node; what it is made from has been computed
 * @param registers - all registers of the block; the node's own is written
 * @param length - rows of the block
 */
export function runNode(node: PlannedNode, registers: readonly Register[], length: number): void {
  if (node.kind === 'bands') {
    bandsOfBlock(node, registers, length);
    return;
  }
  meanOfBlock(node, registers, length);
  const out = registers[node.register];
  if (out !== undefined) for (const step of node.steps) step.apply(out.values, out.classes, length);
}
