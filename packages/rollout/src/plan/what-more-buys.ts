import type { Result } from '@sopana/core';
import { compileRollout } from '../compile/compile-rollout.js';
import { carryOver } from '../engine/carry-over.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { PlanComparison } from '../model/plan-comparison.js';
import { comparePlans } from './compare-plans.js';
import { improvePlan } from './improve-plan.js';
import { planOf } from './plan-of.js';
import type { PlanOptions, PlanState } from './plan-state.js';
import { startPlan } from './start-plan.js';
import { withMoreUnits } from './with-more-units.js';

/**
 * What more units of a pool buy: the rollout is planned without them and with them. The plan with them goes on from the plan
 * without, when half of the effort is spent, so it is never worse.
 *
 * @param compiled - the rollout
 * @param pool - id of the pool
 * @param more - how many more units, a whole number from 1
 * @param options - of both plans; `effort` schedules are behind each, 1,000 when left out
 * @returns the plan with more units beside the plan without; fails as `compileRollout` and `startPlan` do
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', resources: [{ id: 'assessor' }], steps: [{ id: 'assess', durationDays: 3, needs: [{ resource: 'assessor', units: 1 }] }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }, { id: 'b', wave: 'first' }], pools: [{ id: 'assessors', resource: 'assessor', units: 1 }] };
 * const bought = whatMoreBuys(compileRollout(template, rollout, []).value, 'assessors', 1, { seed: 1, effort: 100 }).value;
 * [bought.aims[0].left, bought.aims[0].right, bought.ends]; // => [10, 3, { left: '2026-01-14', right: '2026-01-07', laterDays: -7 }]
 * ```
 *
 * @remarks Both are heuristic plans: with little effort the difference may be chance. The gaps of the two say how much.
 * @source Our convention: planned again, not guessed.
 */
export function whatMoreBuys(
  compiled: CompiledRollout,
  pool: string,
  more: number,
  options: PlanOptions,
): Result<PlanComparison> {
  const { template, rollout, calendars } = compiled;
  const richer = compileRollout(template, withMoreUnits(rollout, pool, more), calendars);
  if (!richer.ok) return richer;
  const before = startPlan(compiled, options);
  if (!before.ok) return before;
  const after = startPlan(richer.value, options);
  if (!after.ok) return after;
  const { effort } = before.value;
  const half = Math.ceil(effort / 2);
  const common = improvePlan(before.value, half);
  const left = improvePlan(common, effort - half);
  const right = improvePlan(carried(after.value, common), effort - half);
  return comparePlans(planOf(left), planOf(carried(right, left)));
}

function carried(state: PlanState, other: PlanState): PlanState {
  return { ...state, search: carryOver(state.search, other.search) };
}
