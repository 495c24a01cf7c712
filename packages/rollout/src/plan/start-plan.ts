import { ok, type Result } from '@sopana/core';
import { startSchedule, usualEffort } from '../engine/start-schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import { identityOf } from './identity-of.js';
import type { PlanOptions, PlanState } from './plan-state.js';

/**
 * The first plan of a rollout, to be made better by `improvePlan`.
 *
 * @param compiled - the rollout, from `compileRollout`
 * @param options - the seed, and how far the search shall go
 * @returns a state for `improvePlan`, `provePlan` and `planOf`; fails with the issues of the scheduling engine
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }, { id: 'train', durationDays: 2, after: [{ step: 'assess' }] }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full', thursday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const state = startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value;
 * planOf(state).activities.map(({ step, starts, ends }) => [step, starts.on, ends.on]); // => [['assess', '2026-01-05', '2026-01-07'], ['train', '2026-01-08', '2026-01-12']]
 * ```
 *
 * @source Our convention: long work is a state that the caller improves.
 */
export function startPlan(compiled: CompiledRollout, options: PlanOptions): Result<PlanState> {
  const search = startSchedule(compiled.problem, options);
  if (!search.ok) return search;
  const { seed, effort = usualEffort } = options;
  return ok({ compiled, identity: identityOf(compiled), seed, effort, search: search.value });
}
