import type { Explanation, GatesExplanation, NodeExplanation } from '../model/explanation.js';
import type { PlannedGates } from '../model/plan.js';
import type { Block } from '../model/register.js';
import type { NodeScore } from '../model/score.js';
import { gatesInBlock } from './gates-in-block.js';

/**
 * How a gated level was reached, and what holds it down.
 *
 * @param planned - the node
 * @param score - its score
 * @param common - what all nodes say
 * @param block - a block of one row, computed
 * @param reads - explanations of what its conditions read
 * @returns the explanation
 */
export function explainGates(
  planned: PlannedGates,
  { value, level }: NodeScore,
  common: NodeExplanation,
  block: Block,
  reads: readonly Explanation[],
): GatesExplanation {
  const steps = [planned.node.start, ...planned.node.gates];
  return {
    ...common,
    kind: 'gates',
    level,
    levelLabel: value === null ? null : (steps[value]?.label ?? null),
    ...gatesInBlock(planned, block),
    reads,
  };
}
