import { ok, type Result } from '@sopana/core';
import { poolOf } from '../compile/pool-of.js';
import type { Bottleneck } from '../model/explanation.js';
import type { PlanState } from '../plan/plan-state.js';
import { explainPlaced } from './explain-placed.js';
import { heldShare } from './held-share.js';
import { placementOrIssue } from './placement-or-issue.js';

/**
 * How much waits for each pool, the most first.
 *
 * @param state - a plan in the making, with a schedule
 * @returns one entry for each pool, by the days that are waited, then by id; fails with `rolloutPlan.noSchedule`
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', resources: [{ id: 'assessor' }], steps: [{ id: 'assess', durationDays: 3, needs: [{ resource: 'assessor', units: 1 }] }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }, { id: 'b', wave: 'first' }], pools: [{ id: 'assessors', resource: 'assessor', units: 1 }] };
 * const state = startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value;
 * bottlenecksOf(state).value; // => [{ pool: 'assessors', resource: 'assessor', waitedDays: 3, waiting: 1, heldShare: 1 }]
 * ```
 *
 * @remarks Waiting tells where to look; what one more unit buys is found by planning again, with `withMoreUnits`.
 * @source Our convention.
 */
export function bottlenecksOf(state: PlanState): Result<readonly Bottleneck[]> {
  const placement = placementOrIssue(state);
  if (!placement.ok) return placement;
  const { compiled } = placement.value;
  const waits = new Map<string, { days: number; waiting: number }>();
  compiled.activities.forEach((_, at) => {
    const { waitedDays, reasons } = explainPlaced(placement.value, at, () => []);
    if (waitedDays === 0) return;
    const pools = new Set(reasons.flatMap((reason) => (reason.kind === 'pool' ? [reason.pool] : [])));
    for (const pool of pools) {
      const entry = waits.get(pool) ?? { days: 0, waiting: 0 };
      entry.days += waitedDays;
      entry.waiting += 1;
      waits.set(pool, entry);
    }
  });
  return ok(
    compiled.problem.resources
      .map(({ id }, at) => ({
        pool: id,
        resource: poolOf(compiled, at).resource,
        waitedDays: waits.get(id)?.days ?? 0,
        waiting: waits.get(id)?.waiting ?? 0,
        heldShare: heldShare(placement.value, at),
      }))
      .sort((left, right) => right.waitedDays - left.waitedDays || (left.pool < right.pool ? -1 : 1)),
  );
}
