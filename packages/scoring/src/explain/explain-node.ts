import { VALUE } from '../model/class-code.js';
import type { Explanation, NodeExplanation } from '../model/explanation.js';
import type { Plan, PlannedNode } from '../model/plan.js';
import type { Block } from '../model/register.js';
import type { NodeScore } from '../model/score.js';
import { runNode } from '../run/run-node.js';
import { explainAggregate } from './explain-aggregate.js';
import { explainBands } from './explain-bands.js';
import { explainCases } from './explain-cases.js';
import { explainGates } from './explain-gates.js';
import { explainSteps } from './explain-steps.js';
import { explainWhen } from './explain-when.js';
import { oneCell } from './one-cell.js';

/**
 * How a node came by its value.
 *
 * @param plan - the plan
 * @param planned - the node
 * @param score - its score
 * @param block - a block of one row, computed
 * @param told - explanations of all that the node is made from, by id
 * @returns the explanation
 */
export function explainNode(
  plan: Plan,
  planned: PlannedNode,
  score: NodeScore,
  block: Block,
  told: ReadonlyMap<string, Explanation>,
): Explanation {
  const common = commonOf(planned, score, block);
  switch (planned.kind) {
    case 'aggregate':
      return explainAggregate(planned, score, common, told);
    case 'formula':
      return {
        ...common,
        kind: 'formula',
        formula: planned.node.formula,
        reads: readsOf(plan, planned, told),
      };
    case 'cases':
      return explainCases(planned, common, block, readsOf(plan, planned, told));
    case 'bands':
      return explainBands(planned, score, common, told);
    case 'gates':
      return explainGates(planned, score, common, block, readsOf(plan, planned, told));
  }
}

function commonOf(planned: PlannedNode, score: NodeScore, block: Block): NodeExplanation {
  // The engine's own number without the steps, so that they can be taken one by one.
  const fresh = oneCell(0, 0);
  runNode({ ...planned, steps: [] }, { ...block, faults: [] }, fresh);
  return {
    id: planned.id,
    label: planned.node.label ?? null,
    value: score.value,
    class: score.class,
    answeredShare: score.answeredShare,
    when: planned.when === null ? null : explainWhen(planned.when, block),
    start: fresh.classes[0] === VALUE ? (fresh.values[0] ?? null) : null,
    steps: explainSteps(planned.id, planned.steps, fresh, block),
  };
}

function readsOf(
  plan: Plan,
  planned: PlannedNode,
  told: ReadonlyMap<string, Explanation>,
): readonly Explanation[] {
  return planned.reads.flatMap((position) => {
    const id = plan.itemIds[position] ?? plan.nodeIds[position - plan.itemIds.length] ?? '';
    const found = told.get(id);
    return found === undefined ? [] : [found];
  });
}
