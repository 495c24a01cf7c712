import { compileProblem } from '../engine/compile-problem.js';
import type { ScheduleProblem } from '../engine/problem.js';
import type { ProblemPart, Relaxation, RelaxingChange } from '../engine/schedule.js';
import { windowsOf } from '../engine/windows-of.js';
import { changeProblem } from './change-problem.js';
import { feasibilityOf } from './feasibility-of.js';
import { keepParts } from './keep-parts.js';

/**
 * Changes each of which resolves a conflict, as small as re-planning could show.
 *
 * @param problem - the whole problem
 * @param parts - the parts in conflict
 * @param branches - how many branches exact search may look at for each question
 * @returns the changes, in the order of the parts
 */
export function relaxationsOf(
  problem: ScheduleProblem,
  parts: readonly ProblemPart[],
  branches: number,
): readonly Relaxation[] {
  const alone = keepParts(problem, parts);
  const { horizon } = problem;
  const finished = (change: RelaxingChange, least: boolean): Relaxation => ({
    change,
    least,
    whole: feasibilityOf(changeProblem(problem, change), branches),
  });

  // The least number for which the changed conflict has a schedule: doubled until it has, then halved.
  function smallest(most: number, changed: (size: number) => RelaxingChange): readonly Relaxation[] {
    const answers = (size: number) => feasibilityOf(changeProblem(alone, changed(size)), branches);
    if (most < 1 || answers(most) !== 'feasible') return [];
    let known = 0;
    let certain = true;
    let enough = most;
    for (let size = 1; size < enough; size *= 2) {
      const answer = answers(size);
      if (answer === 'feasible') enough = size;
      else {
        known = size;
        certain = answer === 'infeasible';
      }
    }
    while (enough - known > 1) {
      const middle = known + Math.floor((enough - known) / 2);
      const answer = answers(middle);
      if (answer === 'feasible') enough = middle;
      else {
        known = middle;
        certain = answer === 'infeasible';
      }
    }
    return [finished(changed(enough), certain)];
  }

  return parts.flatMap((part): readonly Relaxation[] => {
    if (part.kind === 'deadline') {
      const deadline = problem.activities[part.activity]!.deadline ?? horizon;
      return smallest(horizon - deadline, (later) => ({ kind: 'deadline', activity: part.activity, later }));
    }
    if (part.kind === 'resource') {
      const { from, to } = spanOf(alone, parts, part.at);
      const wanted = wantedOf(problem, part.at);
      return smallest(wanted, (more) => ({ kind: 'units', resource: part.at, from, to, more }));
    }
    if (part.kind === 'budget') {
      const spent = spentOf(problem, part.at);
      return problem.budgets[part.at]!.periods.flatMap((_, period) =>
        smallest(spent, (more) => ({ kind: 'amount', budget: part.at, period, more })),
      );
    }
    return [finished({ kind: 'without', part }, true)];
  });
}

/** From the first slot in which anything that names the resource can start to the last deadline in the conflict. */
function spanOf(
  alone: ScheduleProblem,
  parts: readonly ProblemPart[],
  resource: number,
): { readonly from: number; readonly to: number } {
  const compiled = compileProblem(alone);
  const { earliest } = windowsOf(compiled);
  const starts = alone.activities.flatMap(({ needs }, at) => {
    const start = earliest[compiled.position[at]!]!;
    const names = needs.some(({ anyOf }) => anyOf.includes(resource));
    return names && start < alone.horizon ? [start] : [];
  });
  const deadlines = parts.flatMap((part) =>
    part.kind === 'deadline' ? [alone.activities[part.activity]!.deadline ?? alone.horizon] : [],
  );
  const from = starts.reduce((least, start) => Math.min(least, start), alone.horizon);
  const to = deadlines.reduce((most, deadline) => Math.max(most, deadline), 0);
  const end = to === 0 ? alone.horizon : to;
  return { from: from < end ? from : 0, to: end };
}

function wantedOf({ activities, batches }: ScheduleProblem, resource: number): number {
  const holders = [...activities, ...batches.flatMap((batch) => batch.members.map(() => batch))];
  return holders.reduce(
    (sum, { needs }) =>
      sum + needs.reduce((all, { anyOf, units }) => all + (anyOf.includes(resource) ? units : 0), 0),
    0,
  );
}

function spentOf({ activities, batches }: ScheduleProblem, budget: number): number {
  const holders = [...activities, ...batches.flatMap((batch) => batch.members.map(() => batch))];
  return holders.reduce(
    (sum, { spends }) =>
      sum + spends.reduce((all, spend) => all + (spend.budget === budget ? spend.amount : 0), 0),
    0,
  );
}
