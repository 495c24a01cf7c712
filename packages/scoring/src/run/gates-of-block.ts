import { classCode, VALUE } from '../model/class-code.js';
import type { PlannedCondition, PlannedGates } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { classSet } from './class-set.js';

/**
 * The gated level of each row of a block: how many gates are open, one after the other, no more than the caps allow.
 *
 * @param node - the node
 * @param block - the block; what the conditions read has been computed
 * @param out - the node's register, written
 */
export function gatesOfBlock(node: PlannedGates, block: Block, out: Register): void {
  for (let row = 0; row < block.length; row += 1) {
    const level = levelAt(node, block, row);
    out.values[row] = level ?? 0;
    out.classes[row] = level === null ? classCode.unknown : VALUE;
  }
  out.set = classSet(out.classes, block.length);
}

/** Worked out for the best and the worst reading of what is unknown: where the two agree, it does not matter. */
function levelAt(node: PlannedGates, block: Block, row: number): number | null {
  const gates = node.gates.map((gate) => gate.truthAt(block, row));
  const reached = (truths: readonly string[]): number => {
    const closed = gates.findIndex((truth) => !truths.includes(truth));
    return closed < 0 ? gates.length : closed;
  };
  const capped = (truths: readonly string[]): number =>
    node.caps.reduce(
      (least, cap) => (applies(cap.when, truths, block, row) ? Math.min(least, cap.at) : least),
      gates.length,
    );
  const least = Math.min(reached(['true']), capped(['true', 'unknown']));
  if (node.unknownIsNo) return Math.min(reached(['true']), capped(['true']));
  const most = Math.min(reached(['true', 'unknown']), capped(['true']));
  return least === most ? least : null;
}

function applies(when: PlannedCondition, truths: readonly string[], block: Block, row: number): boolean {
  return truths.includes(when.truthAt(block, row));
}
