import { ABSENT, classCode, EXCLUDED, VALUE } from '../model/class-code.js';
import type { PlannedNode } from '../model/plan.js';
import type { Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';
import { childRegisters } from './child-registers.js';
import { classSet } from './class-set.js';
import { meanOfColumns } from './mean-of-columns.js';
import { shareOfItems } from './share-of-items.js';
import type { ShareRegister } from './share-register.js';

/**
 * The answered share of a node over a block of rows: Σ(w·share)/Σw over the children that apply.
 *
 * @param node - the node
 * @param registers - all registers of the block
 * @param answered - answered registers by register position; items have none; the node's own is written
 * @param length - rows of the block
 */
export function answeredOfBlock(
  node: PlannedNode,
  registers: readonly Register[],
  answered: readonly (ShareRegister | undefined)[],
  length: number,
): void {
  const out = answered[node.register];
  if (out === undefined) return;
  const inputs = childRegisters(node.reads, registers);
  const shares = node.reads.map((position) => answered[position]);
  const known = shares.filter((share) => share !== undefined);
  out.full = inputs.every((input, at) => shares[at]?.full ?? isWhollyGiven(input));
  if (out.full) {
    out.values.fill(1, 0, length);
    out.classes.fill(VALUE, 0, length);
  } else if (known.length === 0) {
    const given = inputs.map((input) => input.given);
    // What was imputed has a value, and so is among the patterns although nobody answered it.
    if (!inputs.every((input) => input.given === input.classes)) out.hasPatterns = false;
    shareOfItems(given, givenSet(inputs, length), node.readWeights, out, length);
  } else if (known.length === inputs.length) shareOfNodes(known, node.readWeights, out, length);
  else shareByRow(inputs, shares, node.readWeights, out, length);
}

/** Whether nothing is missing in a block of an item, imputed cells counting as missing. */
function isWhollyGiven(register: Register): boolean {
  return register.set === VALUE && register.given === register.classes;
}

function givenSet(inputs: readonly Register[], length: number): number {
  return inputs.reduce(
    (set, { given, classes, set: own }) => set | (given === classes ? own : classSet(given, length)),
    0,
  );
}

/** A share is a mean of shares; a node to which nothing applies is left out as a missing child is. */
function shareOfNodes(
  shares: readonly ShareRegister[],
  weights: Float64Array,
  out: ShareRegister,
  length: number,
): void {
  const columns = shares.map((share) => share.values);
  const classes = shares.map((share) => share.classes);
  const isWhole = classes.every((codes) => classSet(codes, length) === VALUE);
  if (meanOfColumns(columns, isWhole ? null : classes, weights, out, length, out)) return;
  for (let row = 0; row < length; row += 1) {
    if (out.classes[row] === ABSENT) out.classes[row] = classCode.notApplicable;
  }
}

/** Items and nodes side by side. */
function shareByRow(
  inputs: readonly Register[],
  shares: readonly (ShareRegister | undefined)[],
  weights: Float64Array,
  out: ShareRegister,
  length: number,
): void {
  for (let row = 0; row < length; row += 1) {
    let sum = 0;
    let total = 0;
    for (let at = 0; at < inputs.length; at += 1) {
      const share = shares[at];
      const weight = weights[at] as number;
      if (share === undefined) {
        const code = scoredCode[(inputs[at] as Register).given[row] as number] as number;
        if ((code & EXCLUDED) !== 0) continue;
        if (code === VALUE) sum += weight;
      } else if (share.classes[row] === VALUE) sum += weight * (share.values[row] as number);
      else continue;
      total += weight;
    }
    out.values[row] = total > 0 ? sum / total : 0;
    out.classes[row] = total > 0 ? VALUE : classCode.notApplicable;
  }
}
