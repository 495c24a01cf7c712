import { momentOfEnd } from '../axis/moment-of-end.js';
import { scheduleOf } from '../engine/schedule-of.js';
import type { RolloutPlan } from '../model/rollout-plan.js';
import { planAims } from './plan-aims.js';
import { planConflict } from './plan-conflict.js';
import type { PlanState } from './plan-state.js';
import { plannedActivities } from './planned-activities.js';
import { plannedEvents } from './planned-events.js';

/**
 * The plan as it is so far: dates, who serves what, how good it is, and what is not planned, with the reason.
 *
 * @param state - from `startPlan`, `improvePlan` or `provePlan`
 * @returns the plan; plain data
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const plan = planOf(startPlan(compileRollout(template, rollout, []).value, { seed: 1 }).value);
 * [plan.outcome, plan.ends, plan.aims[0].value, plan.aims[0].bound]; // => ['planned', { on: '2026-01-12', part: 'afternoon' }, 8, 8]
 * ```
 *
 * @source Our convention: a plan carries its bound and its gap.
 */
export function planOf({ compiled, identity, seed, search }: PlanState): RolloutPlan {
  const found = scheduleOf(search);
  const { schedule, conflict, effort } = found;
  const events = schedule === null ? [] : plannedEvents(compiled, schedule);
  const activities = schedule === null ? [] : plannedActivities(compiled, schedule, events);
  const last = (schedule?.ends ?? []).reduce((latest, end) => Math.max(latest, end), 0);
  return {
    outcome: found.outcome,
    identity,
    activities,
    events: events.map(({ event }) => event),
    ends: last === 0 ? null : momentOfEnd(compiled.axis, last),
    aims: planAims(compiled, found),
    optimal: found.optimal,
    conflict: conflict === null ? null : planConflict(compiled, conflict),
    effort: { seed, schedules: effort.schedules, branches: effort.branches },
    held: compiled.held,
    done: compiled.done,
    leftOut: compiled.leftOut,
    expected: compiled.expected,
    uncertainYears: compiled.uncertainYears,
  };
}
