import type { JudgedGates } from '../model/explanation.js';
import type { PlannedGates } from '../model/plan.js';
import type { Block } from '../model/register.js';
import { explainWhen } from './explain-when.js';

/**
 * The gates and caps of a level as they came out in the one row of a block.
 *
 * @param planned - the node
 * @param block - a block of one row, computed
 * @returns each with its reasons
 */
export function gatesInBlock(
  { node, gates, caps, levels }: PlannedGates,
  block: Block,
): Pick<JudgedGates, 'gates' | 'caps'> {
  return {
    gates: gates.map((gate, at) => ({ level: node.gates[at]?.level ?? '', ...explainWhen(gate, block) })),
    caps: caps.map((cap) => ({ level: levels?.[cap.at] ?? '', ...explainWhen(cap.when, block) })),
  };
}
