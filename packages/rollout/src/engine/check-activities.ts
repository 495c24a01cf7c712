import type { PathStep } from '@sopana/core';
import type { ScheduleProblem, SlotActivity, SlotNeed, SlotSpending } from './problem.js';
import type { ProblemChecks } from './problem-checks.js';

const largest = 1_073_741_824;

/**
 * Checks the activities of a problem and what they and its batches need and spend.
 *
 * @param problem - the problem
 * @param checks - where issues are noted
 */
export function checkActivities(problem: ScheduleProblem, checks: ProblemChecks): void {
  const { activities, batches, calendars, resources, budgets } = problem;

  function checkHolder(
    holder: { readonly needs: readonly SlotNeed[]; readonly spends: readonly SlotSpending[] },
    path: readonly PathStep[],
  ): void {
    holder.needs.forEach(({ anyOf, units }, need) => {
      const at = [...path, 'needs', need];
      if (anyOf.length === 0) checks.note('scheduleProblem.noOption', [...at, 'anyOf']);
      anyOf.forEach((resource, option) => {
        checks.position(resource, resources.length, 'resources', [...at, 'anyOf', option]);
      });
      checks.whole(units, 1, largest, [...at, 'units']);
    });
    holder.spends.forEach(({ budget, amount }, spend) => {
      const at = [...path, 'spends', spend];
      checks.position(budget, budgets.length, 'budgets', [...at, 'budget']);
      checks.whole(amount, 0, Number.MAX_SAFE_INTEGER, [...at, 'amount']);
    });
  }

  // Paths are made only for what may be wrong: there can be a hundred thousand activities.
  const resourceCount = resources.length;
  const isSound = (activity: SlotActivity): boolean => {
    const { duration, calendar, release, deadline, due, weight, priority, needs, spends } = activity;
    if (!isWhole(duration, 0, largest)) return false;
    if (calendar !== null && !isWhole(calendar, 0, calendars.length - 1)) return false;
    if (release !== undefined && !isWhole(release, 0, largest)) return false;
    if (deadline !== undefined && !isWhole(deadline, 0, largest)) return false;
    if (due !== undefined && !isWhole(due, 0, largest)) return false;
    if (weight !== undefined && !isWhole(weight, 0, largest)) return false;
    if (priority !== undefined && !isWhole(priority, -largest, largest)) return false;
    for (const { anyOf, units } of needs) {
      if (anyOf.length === 0 || !isWhole(units, 1, largest)) return false;
      for (const resource of anyOf) if (!isWhole(resource, 0, resourceCount - 1)) return false;
    }
    for (const { budget, amount } of spends) {
      if (!isWhole(budget, 0, budgets.length - 1) || !isWhole(amount, 0, largest)) return false;
    }
    return true;
  };

  checks.ids(activities, 'activities');
  activities.forEach((activity, at) => {
    if (isSound(activity)) return;
    const path = ['activities', at];
    checks.whole(activity.duration, 0, largest, [...path, 'duration']);
    checks.position(activity.calendar, calendars.length, 'calendars', [...path, 'calendar']);
    for (const key of ['release', 'deadline', 'due', 'weight'] as const) {
      const value = activity[key];
      if (value !== undefined) checks.whole(value, 0, largest, [...path, key]);
    }
    const { priority } = activity;
    if (priority !== undefined) checks.whole(priority, -largest, largest, [...path, 'priority']);
    checkHolder(activity, path);
  });
  batches.forEach((batch, at) => {
    checkHolder(batch, ['batches', at]);
  });
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
