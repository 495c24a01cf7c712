import { createIssue, err, ok, type Result } from '@sopana/core';
import { daysBetween } from '@sopana/core/dates';
import { rolloutCodes } from '../codes.js';
import type { ComparedEnd, MovedActivity, PlanComparison } from '../model/plan-comparison.js';
import type { PlannedActivity, RolloutPlan } from '../model/rollout-plan.js';

/**
 * Two plans side by side: what they come to, when their waves end, and what lies elsewhere.
 *
 * @param left - a plan
 * @param right - another of the same template and a rollout of the same id, in any version or with other supplies
 * @returns the comparison; fails with `rolloutPlan.differentRollouts`
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const planned = (document) => planOf(startPlan(compileRollout(template, document, []).value, { seed: 1 }).value);
 * const later = comparePlans(planned(rollout), planned({ ...rollout, from: '2026-01-06' }));
 * later.value.moved; // => [{ activity: 'a/assess', left: '2026-01-05', right: '2026-01-06', laterDays: 1 }]
 * later.value.ends; // => { left: '2026-01-07', right: '2026-01-12', laterDays: 5 }
 * ```
 *
 * @source Our convention.
 */
export function comparePlans(left: RolloutPlan, right: RolloutPlan): Result<PlanComparison> {
  const nameOf = ({ identity: { rollout, template } }: RolloutPlan): string =>
    `rollout ${rollout.id} (template ${template.id})`;
  if (nameOf(left) !== nameOf(right)) {
    const facts = { left: nameOf(left), right: nameOf(right) };
    return err(createIssue(rolloutCodes, 'rolloutPlan.differentRollouts', [], facts));
  }
  const kinds = [...new Set([...left.aims, ...right.aims].map(({ kind }) => kind))];
  const waves = [...new Set([...left.activities, ...right.activities].map(({ wave }) => wave))].sort();
  const activities = pairs(left.activities, right.activities);
  const moved = activities.filter(({ left: from, right: to }) => from !== to);
  return ok({
    outcomes: [left.outcome, right.outcome],
    aims: kinds.map((kind) => ({
      kind,
      left: left.aims.find((aim) => aim.kind === kind)?.value ?? null,
      right: right.aims.find((aim) => aim.kind === kind)?.value ?? null,
    })),
    ends: ends(left.ends?.on ?? null, right.ends?.on ?? null),
    waves: waves.map((wave) => ({ wave, ...ends(lastOf(left, wave), lastOf(right, wave)) })),
    moved,
    unmoved: activities.length - moved.length,
  });
}

function ends(left: string | null, right: string | null): ComparedEnd {
  return { left, right, laterDays: left === null || right === null ? null : daysBetween(left, right) };
}

function lastOf({ activities }: RolloutPlan, wave: string): string | null {
  return activities.reduce<string | null>(
    (last, one) => (one.wave === wave && (last === null || one.ends.on > last) ? one.ends.on : last),
    null,
  );
}

function pairs(
  left: readonly PlannedActivity[],
  right: readonly PlannedActivity[],
): readonly MovedActivity[] {
  const starts = (list: readonly PlannedActivity[]): ReadonlyMap<string, string> =>
    new Map(list.map(({ id, starts: { on } }) => [id, on]));
  const [before, after] = [starts(left), starts(right)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().map((activity) => {
    const [from, to] = [before.get(activity) ?? null, after.get(activity) ?? null];
    return { activity, ...ends(from, to) };
  });
}
