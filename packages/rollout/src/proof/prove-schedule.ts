import { type ChoiceState, choiceOf, improveChoice, startChoice } from '@sopana/core/choose';
import { findConflict } from '../conflict/find-conflict.js';
import type { ScheduleState } from '../engine/schedule-state.js';
import type { PartialProof } from './partial-proof.js';
import { proofProblem } from './proof-problem.js';
import { proofTaskOf } from './proof-task-of.js';

const branchesForQuestion = 20_000;

/**
 * A search after looking for a proof: that no schedule is better than the best, or that there is none. Meant for small
 * problems, and for large ones whose rules alone exclude a schedule. When there is none, an irreducible conflict is found with
 * the changes that resolve it.
 *
 * @param state - from `startSchedule`, `improveSchedule` or from here; not changed
 * @param branches - how many more branches to look at, at most; a whole number from 0
 * @returns the state after them; what it finds is as good as what other calls found before
 *
 * @example
 * ```ts
 * const problem = { horizon: 9, calendars: [], resources: [{ id: 'assessor', calendar: null, capacity: [{ from: 0, units: 1 }], rate: 0 }], budgets: [], activities: ['a', 'b'].map((id) => ({ id, duration: 2, calendar: null, deadline: 3, needs: [{ anyOf: [0], units: 1 }], spends: [] })), precedences: [], batches: [], gates: [], freezes: [], pins: [], objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] } };
 * const start = startSchedule(problem, { seed: 1 });
 * const plan = start.ok ? scheduleOf(proveSchedule(start.value, 1000)) : start;
 * plan.outcome; // => 'infeasible'
 * plan.conflict.parts; // => [{ kind: 'deadline', activity: 0 }, { kind: 'deadline', activity: 1 }, { kind: 'resource', at: 0 }]
 * plan.conflict.relaxations[2]; // => { change: { kind: 'units', resource: 0, from: 0, to: 3, more: 1 }, least: true, whole: 'feasible' }
 * ```
 *
 * @source A. H. Land and A. G. Doig, Econometrica 28(3) (1960), by `@sopana/core/choose`.
 */
export function proveSchedule(state: ScheduleState, branches: number): ScheduleState {
  const { compiled, windows } = state;
  if (state.conflict !== null) return state;
  if (!windows.possible) return { ...state, conflict: findConflict(compiled.problem, branchesForQuestion) };
  const task = proofTaskOf(compiled, windows);
  if (task === null) return state;
  const begun: ChoiceState<PartialProof> = state.proof ?? startChoice(proofProblem(task));
  const proof = improveChoice(begun, branches);
  if (choiceOf(proof).outcome !== 'infeasible') return { ...state, proof };
  return { ...state, proof, conflict: findConflict(compiled.problem, branchesForQuestion) };
}
