import type { ScheduleProblem } from '../engine/problem.js';
import type { Schedule } from '../engine/schedule.js';
import { breachesOfShape } from './breaches-of-shape.js';
import { breachesOfUse } from './breaches-of-use.js';
import { breachesOfWaits } from './breaches-of-waits.js';
import type { ScheduleBreach } from './schedule-breach.js';

/**
 * The rules of a problem that a schedule breaks. It is written apart from what makes schedules: it reads the problem as it
 * is given, slot by slot, and shares no table and no function with the search.
 *
 * @param problem - a problem that `checkProblem` finds nothing wrong with
 * @param schedule - from a plan, or from anywhere else
 * @returns all breaches, rule by rule; empty when the schedule keeps them all
 *
 * @example
 * ```ts
 * const problem = { horizon: 9, calendars: [], resources: [], budgets: [], activities: [{ id: 'a', duration: 2, calendar: null, needs: [], spends: [] }, { id: 'b', duration: 1, calendar: null, needs: [], spends: [] }], precedences: [{ id: 'a-b', before: 0, after: 1, least: 0, calendar: null }], batches: [], gates: [], freezes: [], pins: [], objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] } };
 * verifySchedule(problem, { starts: [0, 1], ends: [2, 2], resources: [[], []], sessions: [] }); // => [{ rule: 'precedence', at: 0, slot: 1 }]
 * ```
 *
 * @source Our convention: whoever makes a plan does not judge it.
 */
export function verifySchedule(problem: ScheduleProblem, schedule: Schedule): readonly ScheduleBreach[] {
  const shape = breachesOfShape(problem, schedule);
  if (shape.some(({ rule }) => rule === 'shape')) return shape;
  return [...shape, ...breachesOfWaits(problem, schedule), ...breachesOfUse(problem, schedule)];
}
