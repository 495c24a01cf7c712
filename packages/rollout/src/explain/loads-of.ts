import { ok, type Result } from '@sopana/core';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import { poolOf } from '../compile/pool-of.js';
import type { LoadStep, PoolLoad } from '../model/pool-load.js';
import type { PlanState } from '../plan/plan-state.js';
import { heldShare } from './held-share.js';
import { placementOrIssue } from './placement-or-issue.js';

/**
 * What is held of each pool over time.
 *
 * @param state - a plan in the making, with a schedule
 * @returns one entry for each pool, by id; fails with `rolloutPlan.noSchedule`
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', resources: [{ id: 'assessor' }], steps: [{ id: 'assess', durationDays: 2, needs: [{ resource: 'assessor', units: 1 }] }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }], pools: [{ id: 'assessors', resource: 'assessor', units: 3 }] };
 * const [load] = loadsOf(startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value).value;
 * load.steps.map(({ from, held, units }) => [from.on, held, units]); // => [['2026-01-05', 1, 3], ['2026-01-06', 0, 0], ['2026-01-07', 1, 3]]
 * ```
 *
 * @source Our convention.
 */
export function loadsOf(state: PlanState): Result<readonly PoolLoad[]> {
  const found = placementOrIssue(state);
  if (!found.ok) return found;
  const placement = found.value;
  const { compiled, schedule } = placement;
  const end = schedule.ends.reduce((latest, one) => Math.max(latest, one), 0);
  return ok(
    compiled.problem.resources.map(({ id }, at) => {
      const steps: LoadStep[] = [];
      let [mostHeld, mostUnits] = [0, 0];
      for (let slot = 0; slot < end; slot += 1) {
        const held = placement.held[at]![slot]!;
        const units = placement.units[at]![slot]!;
        mostHeld = Math.max(mostHeld, held);
        mostUnits = Math.max(mostUnits, units);
        const last = steps.at(-1);
        if (last?.held === held && last.units === units) continue;
        steps.push({ from: momentOfSlot(compiled.axis, slot), held, units });
      }
      const resource = poolOf(compiled, at).resource;
      return { pool: id, resource, mostHeld, mostUnits, heldShare: heldShare(placement, at), steps };
    }),
  );
}
