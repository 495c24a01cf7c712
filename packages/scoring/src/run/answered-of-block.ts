import { classCode, EXCLUDED, VALUE } from '../model/class-code.js';
import type { PlannedNode } from '../model/plan.js';
import type { AnsweredRegister, Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';

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
  answered: readonly (AnsweredRegister | undefined)[],
  length: number,
): void {
  const out = answered[node.register];
  if (out === undefined) return;
  const { reads, readWeights } = node;
  const inputs = reads.map((position) => registers[position]);
  const shares = reads.map((position) => answered[position]);
  out.full = inputs.every((input, at) => shares[at]?.full ?? isWhollyGiven(input));
  if (out.full) {
    out.values.fill(1, 0, length);
    out.classes.fill(VALUE, 0, length);
    return;
  }
  for (let row = 0; row < length; row += 1) {
    let sum = 0;
    let total = 0;
    for (let at = 0; at < inputs.length; at += 1) {
      const share = shares[at];
      const weight = readWeights[at] as number;
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

/** Whether nothing is missing in a block of an item, imputed cells counting as missing. */
function isWhollyGiven(register: Register | undefined): boolean {
  return register !== undefined && register.set === VALUE && register.given === register.classes;
}
