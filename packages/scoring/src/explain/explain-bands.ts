import type { BandsExplanation, Explanation, NodeExplanation } from '../model/explanation.js';
import type { PlannedBands } from '../model/plan.js';
import type { NodeScore } from '../model/score.js';
import { toldOf } from './told-of.js';

/**
 * How a banded level was read off.
 *
 * @param planned - the node
 * @param score - its score
 * @param common - what all nodes say
 * @param told - the explanation of what it reads
 * @returns the explanation
 */
export function explainBands(
  { node, starts, closedBelow }: PlannedBands,
  { value, level }: NodeScore,
  common: NodeExplanation,
  told: ReadonlyMap<string, Explanation>,
): BandsExplanation {
  return {
    ...common,
    kind: 'bands',
    level,
    levelLabel: value === null ? null : (node.bands[value]?.label ?? null),
    from: value === null ? null : (starts[value - 1] ?? null),
    to: value === null ? null : (starts[value] ?? null),
    closed: closedBelow ? 'lower' : 'upper',
    because: toldOf(told, node.of),
  };
}
