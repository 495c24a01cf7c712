import type { CapacityStep, ScheduleProblem } from '../engine/problem.js';
import type { RelaxingChange } from '../engine/schedule.js';
import { keepParts } from './keep-parts.js';
import { problemParts } from './problem-parts.js';

/**
 * A problem with one change that leaves it easier.
 *
 * @param problem - the problem; not changed
 * @param change - the change
 * @returns the changed problem
 *
 * @example
 * ```ts
 * const problem = { horizon: 9, calendars: [], resources: [], budgets: [], activities: [{ id: 'a', duration: 4, calendar: null, deadline: 3, needs: [], spends: [] }], precedences: [], batches: [], gates: [], freezes: [], pins: [], objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] } };
 * changeProblem(problem, { kind: 'deadline', activity: 0, later: 1 }).activities[0].deadline; // => 4
 * ```
 *
 * @source Our convention: a relaxation is data, so that it can be tried.
 */
export function changeProblem(problem: ScheduleProblem, change: RelaxingChange): ScheduleProblem {
  switch (change.kind) {
    case 'deadline':
      return {
        ...problem,
        activities: problem.activities.map((activity, at) =>
          at === change.activity
            ? { ...activity, deadline: (activity.deadline ?? problem.horizon) + change.later }
            : activity,
        ),
      };
    case 'units':
      return {
        ...problem,
        resources: problem.resources.map((resource, at) =>
          at === change.resource
            ? { ...resource, capacity: raised(resource.capacity, change.from, change.to, change.more) }
            : resource,
        ),
      };
    case 'amount':
      return {
        ...problem,
        budgets: problem.budgets.map((budget, at) =>
          at === change.budget
            ? {
                ...budget,
                periods: budget.periods.map((period, place) =>
                  place === change.period ? { ...period, amount: period.amount + change.more } : period,
                ),
              }
            : budget,
        ),
      };
    case 'without': {
      const key = JSON.stringify(change.part);
      return keepParts(
        problem,
        problemParts(problem).filter((part) => JSON.stringify(part) !== key),
      );
    }
  }
}

function raised(
  capacity: readonly CapacityStep[],
  from: number,
  to: number,
  more: number,
): readonly CapacityStep[] {
  const unitsAt = (slot: number): number => {
    const base = capacity.filter((step) => step.from <= slot).pop()?.units ?? 0;
    return slot >= from && slot < to ? base + more : base;
  };
  const starts = [...new Set([0, from, to, ...capacity.map((step) => step.from)])].sort((a, b) => a - b);
  return starts.map((start) => ({ from: start, units: unitsAt(start) }));
}
