import { classCode } from '../model/class-code.js';
import type { PlannedAggregate, PlannedCommon, PlannedNode } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { aggregateOfBlock } from './aggregate-of-block.js';
import { applySteps } from './apply-steps.js';
import { bandsOfBlock } from './bands-of-block.js';
import { casesOfBlock } from './cases-of-block.js';
import { classSet } from './class-set.js';
import { formulaOfBlock } from './formula-of-block.js';
import { gatesOfBlock } from './gates-of-block.js';
import { isFiniteColumn } from './is-finite-column.js';
import type { ShareRegister } from './share-register.js';

/**
 * Computes a node over a block of rows: the number itself, for whom it is meant, and its steps.
 *
 * @param node - the node; what it is made from has been computed
 * @param block - the block
 * @param out - the node's register, written
 * @param share - the node's answered share, not yet worked out; what is found of its children is left there
 * @returns whether all numbers are finite
 */
export function runNode(node: PlannedNode, block: Block, out: Register, share?: ShareRegister): boolean {
  const isFiniteSoFar = node.kind === 'aggregate' && aggregateOfBlock(node, block, out, share);
  if (node.kind !== 'aggregate') runNumber(node, block, out);
  applyWhen(node, block, out);
  applySteps(node.id, node.steps, block, out);
  // Looked at while the cells are still near: the whole column would have to be fetched again.
  return (isFiniteSoFar && node.steps.length === 0) || isFiniteColumn(out.values);
}

function runNumber(node: Exclude<PlannedNode, PlannedAggregate>, block: Block, out: Register): void {
  if (node.kind === 'formula') formulaOfBlock(node, block, out);
  else if (node.kind === 'cases') casesOfBlock(node, block, out);
  else if (node.kind === 'bands') bandsOfBlock(node, block, out);
  else gatesOfBlock(node, block, out);
}

function applyWhen(node: PlannedCommon, block: Block, out: Register): void {
  if (node.when === null) return;
  const exact = out.exact?.slice() ?? [];
  for (let row = 0; row < block.length; row += 1) {
    const truth = node.when.truthAt(block, row);
    if (truth === 'true') continue;
    out.values[row] = 0;
    out.classes[row] = truth === 'false' ? node.otherwise : classCode.unknown;
    exact[row] = null;
  }
  if (out.exact !== null) out.exact = exact;
  out.set = classSet(out.classes, block.length);
}
