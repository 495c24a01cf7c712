import { hasEnough } from '../arithmetic/has-enough.js';
import { VALUE } from '../model/class-code.js';
import type { PlannedAggregate } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { aggregateByRow } from './aggregate-by-row.js';
import { childRegisters } from './child-registers.js';
import { classSet } from './class-set.js';
import { severestCode } from './severest-code.js';
import { sumPresentWeights } from './sum-present-weights.js';
import { sumProducts } from './sum-products.js';

/**
 * An aggregate over a block of rows, before its steps.
 *
 * @param node - the node
 * @param block - the block; what the node is made from has been computed
 * @param out - the node's register, written
 */
export function aggregateOfBlock(node: PlannedAggregate, block: Block, out: Register): void {
  const inputs = childRegisters(node.reads, block.registers);
  // More may be asked for than there is, so a block of whole rows is not always enough.
  const enough = hasEnough(node.needs, inputs.length, inputs.length);
  const complete = enough && inputs.every((input) => input.set === VALUE);
  const isPlainMean = node.method === 'mean' && node.sum === 'sequential' && node.weights === 'divideLast';
  if (isPlainMean && complete) meanOfComplete(node, inputs, out, block.length);
  else if (isPlainMean && node.needs === null && skipsAllThatOccurs(node, inputs)) {
    meanOfPresent(node, inputs, out, block.length);
  } else aggregateByRow(node, inputs, block, out);
  out.set = classSet(out.classes, block.length);
}

/** The policies that could occur may differ from those that do: look at the block, not at the document. */
function skipsAllThatOccurs(node: PlannedAggregate, inputs: readonly Register[]): boolean {
  return node.children.every((child, at) => ((inputs[at]?.set ?? 0) & ~VALUE & ~child.skips) === 0);
}

function meanOfComplete(
  node: PlannedAggregate,
  inputs: readonly Register[],
  out: Register,
  length: number,
): void {
  const { values } = out;
  sumProducts(
    inputs.map((input) => input.values),
    node.weightOf,
    values,
    length,
  );
  out.classes.fill(VALUE, 0, length);
  const { total } = node;
  for (let row = 0; row < length; row += 1) values[row] = (values[row] as number) / total;
}

function meanOfPresent(
  node: PlannedAggregate,
  inputs: readonly Register[],
  out: Register,
  length: number,
): void {
  const { values, classes } = out;
  const totals = new Float64Array(length);
  sumProducts(
    inputs.map((input) => input.values),
    node.weightOf,
    values,
    length,
  );
  sumPresentWeights(
    inputs.map((input) => input.classes),
    node.weightOf,
    totals,
    length,
  );
  for (let row = 0; row < length; row += 1) {
    const total = totals[row] as number;
    classes[row] = total > 0 ? VALUE : severestCode(inputs, row);
    values[row] = total > 0 ? (values[row] as number) / total : 0;
  }
}
