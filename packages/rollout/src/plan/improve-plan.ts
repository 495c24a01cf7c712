import { improveSchedule } from '../engine/improve-schedule.js';
import type { PlanState } from './plan-state.js';

/**
 * A plan after some more work on it; never a worse one.
 *
 * @param state - from `startPlan`, `improvePlan` or `provePlan`
 * @param schedules - how many more schedules to make, a whole number from 0
 * @returns the state after; n and then m schedules give the same as n + m
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const state = startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value;
 * planOf(improvePlan(state, 100)).ends; // => { on: '2026-01-19', part: 'afternoon' }
 * ```
 *
 * @source Our convention: long work is a state that the caller improves.
 */
export function improvePlan(state: PlanState, schedules: number): PlanState {
  return { ...state, search: improveSchedule(state.search, schedules) };
}
