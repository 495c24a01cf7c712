import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { startChoice } from '@sopana/core/choose';
import type { AnswerSheet, Plan } from '@sopana/scoring';
import type { BoundSource } from './advance-bound.js';
import { advanceProblem } from './advance-problem.js';
import type { AdvanceState, AdvanceTask } from './advance-state.js';
import { boundSource } from './bound-source.js';
import { advanceCodes } from './codes.js';
import { decisionsOf } from './decisions-of.js';
import type { AdvanceGoal, AdvanceOptions, Improvement } from './improvement.js';
import { outcomesOf } from './outcomes-of.js';
import { shapesOf } from './shapes-of.js';

/**
 * The start of a search for the cheapest improvements that bring a node to its goal; nothing is looked at yet.
 *
 * @param plan - the compiled document
 * @param answers - of one subject, by item id
 * @param goal - a node and its least value; for a level its position, from 0
 * @param improvements - what can be improved; of the improvements of one item at most one is chosen
 * @param options - attributes of the subject
 * @returns the state to give to `improveAdvance`; fails with `advance.unknownNode`, `advance.goalNotFinite`,
 * `improvement.unknownItem`, `improvement.badCost`, `improvement.costTooFine`, `improvement.shared`, and as `scoreSubject`
 * does, at the improvement with the wrong answer
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }] });
 * const start = plan.ok ? startAdvance(plan.value, { a: 1, b: 1 }, { node: 'mean', atLeast: 2 }, [{ item: 'a', to: 3, cost: 5 }, { item: 'b', to: 3, cost: 4 }]) : plan;
 * start.ok && advanceOf(improveAdvance(start.value, 100)).cost; // => 4
 * ```
 *
 * @source A. H. Land and A. G. Doig, Econometrica 28(3) (1960): branch and bound. D. Pisinger, "A minimal algorithm for the
 * multiple-choice knapsack problem", European Journal of Operational Research 83 (1995): the problem of a weighted mean.
 */
export function startAdvance(
  plan: Plan,
  answers: AnswerSheet,
  goal: AdvanceGoal,
  improvements: readonly Improvement[],
  options: AdvanceOptions = {},
): Result<AdvanceState> {
  const issues: Issue[] = [];
  if (!plan.nodeIds.includes(goal.node)) {
    const facts = { node: goal.node, instrument: plan.model.id, nodes: plan.nodeIds.join(', ') };
    issues.push(createIssue(advanceCodes, 'advance.unknownNode', ['goal', 'node'], facts));
  }
  if (!Number.isFinite(goal.atLeast)) {
    const facts = { node: goal.node, goal: goal.atLeast };
    issues.push(createIssue(advanceCodes, 'advance.goalNotFinite', ['goal', 'atLeast'], facts));
  }
  const decisions = decisionsOf(plan, answers, improvements);
  if (!decisions.ok) return err(...([...issues, ...decisions.issues] as [Issue, ...Issue[]]));
  const [first, ...others] = issues;
  if (first !== undefined) return err(first, ...others);
  const { list, scale } = decisions.value;
  const outcomes = outcomesOf(plan, answers, list, improvements, options);
  if (!outcomes.ok) return outcomes;
  const shapes = shapesOf({ plan, decisions: list, outcomes: outcomes.value, options });
  const source = boundSource(plan, shapes, list, goal);
  const task: AdvanceTask = { plan, answers, goal, options, decisions: list, scale, notes: notesOf(source) };
  return ok({ task, choice: startChoice(advanceProblem(task, source)) });
}

function notesOf({ shapes, relevant }: BoundSource): readonly Issue[] {
  return shapes.flatMap((shape, at) => {
    if (!relevant.has(at) || shape.kind !== 'ceiling' || shape.most < Number.POSITIVE_INFINITY) return [];
    return [createIssue(advanceCodes, 'advance.unbounded', [shape.id], { node: shape.id })];
  });
}
