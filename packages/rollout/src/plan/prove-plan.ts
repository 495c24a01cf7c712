import { proveSchedule } from '../proof/prove-schedule.js';
import type { PlanState } from './plan-state.js';

/**
 * A plan after some more exact search: towards the proof that none is better, or that there can be none.
 *
 * @param state - from `startPlan`, `improvePlan` or `provePlan`
 * @param branches - how many more branches to look at, a whole number from 0
 * @returns the state after
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-01-16', workingTimes: [{ id: 'office', week: { monday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const state = startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value;
 * planOf(provePlan(state, 100)).outcome; // => 'infeasible'
 * ```
 *
 * @source Our convention: a failed attempt is never called infeasible; a proof is.
 */
export function provePlan(state: PlanState, branches: number): PlanState {
  return { ...state, search: proveSchedule(state.search, branches) };
}
