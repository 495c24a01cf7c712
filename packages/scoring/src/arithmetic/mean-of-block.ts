import { VALUE } from '../model/class-code.js';
import type { PlannedMean } from '../model/plan.js';
import type { Register } from '../model/register.js';
import { childRegisters } from './child-registers.js';
import { classSet } from './class-set.js';
import { meanByRow } from './mean-by-row.js';
import { severestCode } from './severest-code.js';
import { sumPresentWeights } from './sum-present-weights.js';
import { sumProducts } from './sum-products.js';

/**
 * The mean of a node over a block of rows, before its steps.
 *
 * @param node - the node
 * @param registers - all registers of the block; the node's own is written
 * @param length - rows of the block
 */
export function meanOfBlock(node: PlannedMean, registers: readonly Register[], length: number): void {
  const out = registers[node.register];
  if (out === undefined) return;
  const inputs = childRegisters(node, registers);
  const sequential = node.sum === 'sequential' && node.weights === 'divideLast';
  const complete = inputs.every((input) => input.set === VALUE);
  if (sequential && complete) meanOfComplete(node, inputs, out, length);
  else if (sequential && node.needs === null && skipsAllThatOccurs(node, inputs)) {
    meanOfPresent(node, inputs, out, length);
  } else meanByRow(node, inputs, out, length);
  out.set = complete ? VALUE : classSet(out.classes, length);
}

/** The policies that could occur may differ from those that do: look at the block, not at the document. */
function skipsAllThatOccurs(node: PlannedMean, inputs: readonly Register[]): boolean {
  return node.children.every((child, at) => ((inputs[at]?.set ?? 0) & ~VALUE & ~child.skips) === 0);
}

function meanOfComplete(node: PlannedMean, inputs: readonly Register[], out: Register, length: number): void {
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

function meanOfPresent(node: PlannedMean, inputs: readonly Register[], out: Register, length: number): void {
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
