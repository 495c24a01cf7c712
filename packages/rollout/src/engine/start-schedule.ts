import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { createRandom } from '@sopana/core/random';
import { boundsOf } from '../bounds/bounds-of.js';
import { improvePacked } from '../packed/improve-packed.js';
import { packProblem } from '../packed/pack-problem.js';
import { startPacked } from '../packed/start-packed.js';
import { improveGeneral } from '../search/improve-general.js';
import { checkProblem } from './check-problem.js';
import { scheduleProblemCodes } from './codes.js';
import { compileProblem } from './compile-problem.js';
import type { ScheduleProblem } from './problem.js';
import type { ScheduleOptions } from './schedule.js';
import type { ScheduleState } from './schedule-state.js';
import { windowsOf } from './windows-of.js';

/** How many schedules are meant to be made where nothing is said. */
export const usualEffort = 1000;

/**
 * The start of a search for a schedule: lower bounds and, unless the rules alone exclude it, a first schedule.
 *
 * @param problem - what is to be scheduled
 * @param options - the seed, and how many schedules are meant to be made
 * @returns the state to give to `improveSchedule`, `proveSchedule` and `scheduleOf`; fails as `checkProblem` does, and with
 * `scheduleProblem.seed`
 *
 * @example
 * ```ts
 * const problem = { horizon: 9, calendars: [], resources: [{ id: 'assessor', calendar: null, capacity: [{ from: 0, units: 1 }], rate: 0 }], budgets: [], activities: ['a', 'b'].map((id) => ({ id, duration: 2, calendar: null, needs: [{ anyOf: [0], units: 1 }], spends: [] })), precedences: [], batches: [], gates: [], freezes: [], pins: [], objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] } };
 * const start = startSchedule(problem, { seed: 1 });
 * start.ok && scheduleOf(start.value).values; // => [4]
 * ```
 *
 * @source Our convention: long work is a state, not a callback.
 */
export function startSchedule(problem: ScheduleProblem, options: ScheduleOptions): Result<ScheduleState> {
  const { seed, effort = usualEffort } = options;
  const seedFits = Number.isSafeInteger(seed) && seed >= 0;
  const seedIssues: readonly Issue[] = seedFits
    ? []
    : [createIssue(scheduleProblemCodes, 'scheduleProblem.seed', ['options', 'seed'], { value: seed })];
  const [first, ...others] = [...checkProblem(problem), ...seedIssues];
  if (first !== undefined) return err(first, ...others);
  const compiled = compileProblem(problem);
  const windows = windowsOf(compiled);
  const bounds = boundsOf(compiled, windows);
  const empty = { compiled, windows, bounds, packed: null, general: null, proof: null, conflict: null };
  if (!windows.possible) return ok(empty);
  const plain = packProblem(compiled);
  if (plain !== null) {
    const least = bounds.reduce((most, { values }) => Math.max(most, values[0]!), 0);
    return ok({ ...empty, packed: improvePacked(startPacked(plain, seed, effort, least), 2) });
  }
  const general = {
    effort,
    members: [],
    made: 0,
    turn: 0,
    random: createRandom(seed),
    best: null,
    credit: 0,
    schedules: 0,
  };
  return ok({ ...empty, general: improveGeneral(compiled, windows, general, 1) });
}
