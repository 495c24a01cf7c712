import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { checkActivities } from './check-activities.js';
import { checkGroups } from './check-groups.js';
import { scheduleProblemCodes } from './codes.js';
import type { ScheduleProblem } from './problem.js';
import { problemChecks } from './problem-checks.js';

const largest = 1_073_741_824;

/**
 * What is wrong with a problem: numbers that are not whole or out of range, positions of nothing, ids that are used twice.
 *
 * @param problem - of the right shape
 * @returns all issues, list by list: `scheduleProblem.notWhole`, `.duplicateId`, `.danglingPosition`, `.notRising`,
 * `.noOption`, `.batchDiffers`, `.sharedMember`, `.repeatedMeasure`, `.pinSuppliers`
 *
 * @example
 * ```ts
 * checkProblem({ horizon: 0, calendars: [], resources: [], budgets: [], activities: [], precedences: [], batches: [], gates: [], freezes: [], pins: [], objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] } }).map(({ code }) => code); // => ['scheduleProblem.notWhole']
 * ```
 *
 * @source Our convention: all issues are reported, in input order.
 */
export function checkProblem(problem: ScheduleProblem): readonly Issue[] {
  const checks = problemChecks();
  const { horizon, calendars, resources, budgets, objective } = problem;
  checks.whole(horizon, 1, largest, ['horizon']);
  checks.ids(calendars, 'calendars');
  calendars.forEach(({ slots }, at) => {
    checks.rising(slots, horizon - 1, ['calendars', at, 'slots']);
  });
  checks.ids(resources, 'resources');
  resources.forEach(({ calendar, capacity, rate }, at) => {
    const path = ['resources', at];
    checks.position(calendar, calendars.length, 'calendars', [...path, 'calendar']);
    const starts = capacity.map(({ from }) => from);
    if (starts[0] !== 0) checks.whole(starts[0] ?? -1, 0, 0, [...path, 'capacity', 0, 'from']);
    checks.rising(starts, horizon, [...path, 'capacity']);
    capacity.forEach(({ units }, step) => {
      checks.whole(units, 0, largest, [...path, 'capacity', step, 'units']);
    });
    checks.whole(rate, 0, Number.MAX_SAFE_INTEGER, [...path, 'rate']);
  });
  checks.ids(budgets, 'budgets');
  budgets.forEach(({ periods }, at) => {
    const bounds = periods.flatMap(({ from, to }) => [from, to - 0.5]);
    checks.rising(bounds, Number.MAX_SAFE_INTEGER, ['budgets', at, 'periods'], false);
    periods.forEach(({ from, to, amount }, period) => {
      const path: readonly PathStep[] = ['budgets', at, 'periods', period];
      checks.whole(from, 0, largest, [...path, 'from']);
      checks.whole(to, 0, largest, [...path, 'to']);
      checks.whole(amount, 0, Number.MAX_SAFE_INTEGER, [...path, 'amount']);
    });
  });
  checkActivities(problem, checks);
  checkGroups(problem, checks);
  const repeated: Issue[] = objective.terms.flatMap(({ measure, weight }, at) => {
    checks.whole(weight, 1, Number.MAX_SAFE_INTEGER, ['objective', 'terms', at, 'weight']);
    if (objective.terms.findIndex((term) => term.measure === measure) === at) return [];
    const path = ['objective', 'terms', at, 'measure'];
    return [createIssue(scheduleProblemCodes, 'scheduleProblem.repeatedMeasure', path, { measure })];
  });
  return [...checks.issues, ...repeated];
}
