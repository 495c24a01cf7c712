import { hasEnough } from '../arithmetic/has-enough.js';
import { ABSENT, VALUE } from '../model/class-code.js';
import type { PlannedAggregate } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { aggregateByRow } from './aggregate-by-row.js';
import { childRegisters } from './child-registers.js';
import { classSet } from './class-set.js';
import { fitsPatterns } from './fits-patterns.js';
import { meanOfColumns } from './mean-of-columns.js';
import { severestCode } from './severest-code.js';
import type { ShareRegister } from './share-register.js';

/**
 * An aggregate over a block of rows, before its steps.
 *
 * @param node - the node
 * @param block - the block; what the node is made from has been computed
 * @param out - the node's register, written
 * @param share - the node's answered share, not yet worked out; what is found of its children is left there
 * @returns true when all numbers are known to be finite
 */
export function aggregateOfBlock(
  node: PlannedAggregate,
  block: Block,
  out: Register,
  share?: ShareRegister,
): boolean {
  const inputs = childRegisters(node.reads, block.registers);
  const isPlainMean = node.method === 'mean' && node.sum === 'sequential' && node.weights === 'divideLast';
  const isComplete = inputs.every((input) => input.set === VALUE);
  // More may be asked for than there is, so a block of whole rows is not always enough; nor is one with imputed cells.
  const isGiven = inputs.every((input) => input.given === input.classes);
  const isEnough = isComplete
    ? node.needs === null || (isGiven && hasEnough(node.needs, inputs.length, inputs.length))
    : node.needs === null && skipsAllThatOccurs(node, inputs);
  if (isPlainMean && isEnough) {
    const classes = isComplete ? null : inputs.map((input) => input.classes);
    return meanOfBlock(node, inputs, classes, block.length, out, share);
  }
  aggregateByRow(node, inputs, block, out);
  out.set = classSet(out.classes, block.length);
  return false;
}

/** The policies that could occur may differ from those that do: look at the block, not at the document. */
function skipsAllThatOccurs(node: PlannedAggregate, inputs: readonly Register[]): boolean {
  return node.children.every((child, at) => ((inputs[at]?.set ?? 0) & ~VALUE & ~child.skips) === 0);
}

function meanOfBlock(
  node: PlannedAggregate,
  inputs: readonly Register[],
  classes: readonly Uint8Array[] | null,
  length: number,
  out: Register,
  share: ShareRegister | undefined,
): boolean {
  const columns = inputs.map((input) => input.values);
  if (share !== undefined) share.hasPatterns = classes !== null && fitsPatterns(inputs.length, length);
  out.set = VALUE;
  const scratch = share ?? { classes: out.classes, totals: null };
  if (meanOfColumns(columns, classes, node.weightOf, out, length, scratch)) return true;
  let set = 0;
  for (let row = 0; row < length; row += 1) {
    if (out.classes[row] === ABSENT) out.classes[row] = severestCode(inputs, row);
    set |= out.classes[row] as number;
  }
  out.set = set;
  return false;
}
