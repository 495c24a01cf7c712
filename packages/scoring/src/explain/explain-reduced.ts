import type { AnswerTable } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { ReducedExplanation } from '../model/explanation.js';
import type { Plan, PlannedNode } from '../model/plan.js';
import type { NodeScore } from '../model/score.js';
import { runPlan } from '../run/run-plan.js';

/**
 * How a node that was worked out for each observation came by its value.
 *
 * @param plan - the plan
 * @param planned - the node; it has a reducer
 * @param score - its score
 * @param observed - the answers, one row for each observation
 * @returns the explanation, with the number of each observation; steps and conditions belong to those
 */
export function explainReduced(
  plan: Plan,
  planned: PlannedNode,
  score: NodeScore,
  observed: AnswerTable,
): ReducedExplanation {
  const { id, node } = planned;
  const run = runPlan(plan, observed, { order: plan.observationOrders.get(planned.register) ?? [] });
  const column = run.nodes.find((one) => one.id === id);
  return {
    kind: 'reduced',
    id,
    label: node.label ?? null,
    value: score.value,
    class: score.class,
    answeredShare: score.answeredShare,
    when: null,
    start: null,
    steps: [],
    reduce: ('reduce' in node ? node.reduce : undefined) ?? [],
    observations: observed.rows.map(({ observer = null, occasion = null, source = null }, row) => {
      const code = column?.classes[row] ?? 0;
      const value = code === VALUE ? (column?.values[row] ?? null) : null;
      return { value, class: classOfCode(code), observer, occasion, source };
    }),
  };
}
