import type { ObjectiveTerm, ScheduleMeasure, ScheduleObjective } from '../engine/problem.js';
import type { Aims, ObjectiveKind } from '../model/rollout.js';

/** What the engine calls the aims of a rollout. */
const measures: Readonly<Record<ObjectiveKind, ScheduleMeasure>> = {
  makespan: 'makespan',
  weightedCompletion: 'completion',
  weightedTardiness: 'tardiness',
  cost: 'cost',
  levelledLoad: 'load',
};

/**
 * The aims as they are scheduled.
 *
 * @param aims - of the rollout; makespan, then weighted completion when undefined
 * @returns the same in the engine's words
 */
export function objectiveOf(aims: Aims | undefined): ScheduleObjective {
  const terms: readonly ObjectiveTerm[] = (aims?.objectives ?? []).map(({ kind, weight = 1 }) => ({
    measure: measures[kind],
    weight,
  }));
  const [first, ...rest] = terms;
  if (first !== undefined) return { order: aims?.order ?? 'lexicographic', terms: [first, ...rest] };
  return {
    order: 'lexicographic',
    terms: [
      { measure: 'makespan', weight: 1 },
      { measure: 'completion', weight: 1 },
    ],
  };
}
