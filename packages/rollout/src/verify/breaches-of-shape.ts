import type { ScheduleProblem, SlotActivity } from '../engine/problem.js';
import type { Schedule } from '../engine/schedule.js';
import type { ScheduleBreach } from './schedule-breach.js';
import { workedSlots } from './worked-slots.js';

/**
 * What is wrong with the lists of a schedule, with its starts and ends by themselves, and with its sessions.
 *
 * @param problem - the problem
 * @param schedule - the schedule
 * @returns the breaches
 */
export function breachesOfShape(problem: ScheduleProblem, schedule: Schedule): readonly ScheduleBreach[] {
  const found: ScheduleBreach[] = [];
  const { activities, batches } = problem;
  const { starts, ends, resources, sessions } = schedule;
  const count = activities.length;
  if (starts.length !== count || ends.length !== count || resources.length !== count) {
    return [{ rule: 'shape', at: 0, slot: null }];
  }
  activities.forEach((activity, at) => {
    if (!fitsNeeds(activity, resources[at]!)) found.push({ rule: 'shape', at, slot: null });
    const start = starts[at]!;
    const end = ends[at]!;
    const worked = workedSlots(problem, activity, start);
    const finish = worked === null ? null : (worked[worked.length - 1] ?? start - 1) + 1;
    if (finish === null || finish !== end || start < 0 || end > problem.horizon) {
      found.push({ rule: 'calendar', at, slot: start });
    }
    if (start < (activity.release ?? 0)) found.push({ rule: 'release', at, slot: start });
    if (end > (activity.deadline ?? problem.horizon)) found.push({ rule: 'deadline', at, slot: end });
  });
  const served = new Map<number, number>();
  for (const { batch, start, members, resources: suppliers } of sessions) {
    const known = batches[batch];
    const fits =
      known !== undefined &&
      members.length > 0 &&
      members.length <= known.size &&
      members.every((member) => known.members.includes(member) && starts[member] === start) &&
      suppliers.length === known.needs.length &&
      known.needs.every(({ anyOf }, need) => anyOf.includes(suppliers[need]!));
    if (!fits) found.push({ rule: 'batch', at: batch, slot: start });
    for (const member of members) served.set(member, (served.get(member) ?? 0) + 1);
  }
  batches.forEach(({ members }, at) => {
    if (members.some((member) => served.get(member) !== 1)) found.push({ rule: 'batch', at, slot: null });
  });
  return found;
}

function fitsNeeds({ needs }: SlotActivity, suppliers: readonly number[]): boolean {
  return suppliers.length === needs.length && needs.every(({ anyOf }, at) => anyOf.includes(suppliers[at]!));
}
