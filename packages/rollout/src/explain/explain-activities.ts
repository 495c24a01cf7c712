import { createIssue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { rolloutCodes } from '../codes.js';
import type { ActivityExplanation } from '../model/explanation.js';
import type { PlanState } from '../plan/plan-state.js';
import { explainPlaced } from './explain-placed.js';
import { holdersOf } from './holders-of.js';
import { placementOrIssue } from './placement-or-issue.js';

/**
 * Why activities lie where they do.
 *
 * @param state - a plan in the making, with a schedule
 * @param ids - ids of activities, `<organisation>/<step>`
 * @returns one explanation for each id, in their order; fails with `rolloutPlan.noSchedule` or, for each id that is not in
 *   the plan, `rolloutPlan.unknownActivity`
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', resources: [{ id: 'assessor' }], steps: [{ id: 'assess', durationDays: 3, needs: [{ resource: 'assessor', units: 1 }] }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first', criticality: 5 }, { id: 'b', wave: 'first', criticality: 2 }], pools: [{ id: 'assessors', resource: 'assessor', units: 1 }], priority: { parts: [{ id: 'critical', of: 'criticality', weight: 1, least: 1, most: 5 }] } };
 * const state = startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value;
 * const [told] = explainActivities(state, ['b/assess']).value;
 * [told.starts.on, told.waitedDays, told.reasons.map(({ kind }) => kind)]; // => ['2026-01-12', 3, ['pool', 'priority']]
 * told.reasons[0].holders; // => [{ activity: 'a/assess', event: null, units: 1, priority: 1 }]
 * ```
 *
 * @remarks A reason is what stands in the way of the last start before its own, given everything else as it is planned.
 * @source Our convention.
 */
export function explainActivities(
  state: PlanState,
  ids: readonly string[],
): Result<readonly ActivityExplanation[]> {
  const placement = placementOrIssue(state);
  if (!placement.ok) return placement;
  const positions = new Map(state.compiled.activities.map(({ id }, at) => [id, at]));
  const issues = ids.flatMap((activity, at) => {
    if (positions.has(activity)) return [];
    const hint = didYouMean(activity, positions.keys());
    return [createIssue(rolloutCodes, 'rolloutPlan.unknownActivity', [at], { activity, hint })];
  });
  return resultOf(issues, () =>
    ids.map((id) => explainPlaced(placement.value, positions.get(id)!, holdersOf)),
  );
}
