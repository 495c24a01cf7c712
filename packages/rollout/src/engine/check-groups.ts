import { distinctOf } from './distinct-of.js';
import type { ScheduleProblem } from './problem.js';
import type { ProblemChecks } from './problem-checks.js';

const largest = 1_073_741_824;

/**
 * Checks what refers to activities: precedences, batches, gates, freezes and pins.
 *
 * @param problem - the problem
 * @param checks - where issues are noted
 */
export function checkGroups(problem: ScheduleProblem, checks: ProblemChecks): void {
  const { activities, precedences, batches, gates, freezes, pins, calendars, resources } = problem;
  const isActivity = (at: number, path: readonly (string | number)[]): void => {
    checks.position(at, activities.length, 'activities', path);
  };
  const all = (list: readonly number[], path: readonly (string | number)[]): void => {
    list.forEach((member, place) => {
      if (activities[member] === undefined) isActivity(member, [...path, place]);
    });
  };
  checks.ids(precedences, 'precedences');
  const exists = (at: number, count: number): boolean => Number.isInteger(at) && at >= 0 && at < count;
  precedences.forEach(({ before, after, least, most, calendar }, at) => {
    const linked = exists(before, activities.length) && exists(after, activities.length);
    const counted = calendar === null || exists(calendar, calendars.length);
    if (linked && counted && exists(least, largest) && (most === undefined || exists(most - least, largest)))
      return;
    isActivity(before, ['precedences', at, 'before']);
    isActivity(after, ['precedences', at, 'after']);
    checks.whole(least, 0, largest, ['precedences', at, 'least']);
    if (most !== undefined) checks.whole(most, least, largest, ['precedences', at, 'most']);
    checks.position(calendar, calendars.length, 'calendars', ['precedences', at, 'calendar']);
  });
  checks.ids(batches, 'batches');
  const placed = new Uint8Array(activities.length);
  batches.forEach(({ id, members, size }, at) => {
    checks.whole(size, 1, largest, ['batches', at, 'size']);
    const model = activities[members[0] ?? -1];
    members.forEach((member, place) => {
      const activity = activities[member];
      const alike =
        activity !== undefined &&
        activity.duration === model?.duration &&
        activity.calendar === model.calendar;
      if (alike && placed[member] === 0) {
        placed[member] = 1;
        return;
      }
      const path = ['batches', at, 'members', place];
      if (activity === undefined) isActivity(member, path);
      if (activity === undefined || model === undefined) return;
      if (placed[member] === 1) checks.note('scheduleProblem.sharedMember', path, { id: activity.id });
      placed[member] = 1;
      if (alike) return;
      checks.note('scheduleProblem.batchDiffers', path, { id: activity.id, batch: id });
    });
  });
  checks.ids(gates, 'gates');
  gates.forEach(({ of, atLeast, lag, opens }, at) => {
    all(of, ['gates', at, 'of']);
    all(opens, ['gates', at, 'opens']);
    checks.whole(atLeast, 0, distinctOf(of).length, ['gates', at, 'atLeast']);
    checks.whole(lag, 0, largest, ['gates', at, 'lag']);
  });
  checks.ids(freezes, 'freezes');
  freezes.forEach(({ from, to, activities: members, resources: closed }, at) => {
    checks.whole(from, 0, largest, ['freezes', at, 'from']);
    checks.whole(to, from + 1, largest, ['freezes', at, 'to']);
    all(members, ['freezes', at, 'activities']);
    closed.forEach((resource, place) => {
      checks.position(resource, resources.length, 'resources', ['freezes', at, 'resources', place]);
    });
  });
  const pinned = new Set<number>();
  pins.forEach(({ activity, start, resources: held }, at) => {
    isActivity(activity, ['pins', at, 'activity']);
    checks.whole(start, 0, problem.horizon, ['pins', at, 'start']);
    const known = activities[activity];
    if (known === undefined) return;
    const { id, needs } = known;
    if (pinned.has(activity)) checks.note('scheduleProblem.sharedMember', ['pins', at, 'activity'], { id });
    pinned.add(activity);
    const fits = held?.every((resource, need) => needs[need]?.anyOf.includes(resource)) ?? true;
    if (fits && (held === undefined || held.length === needs.length)) return;
    const facts = { id, value: held?.length ?? 0, count: needs.length };
    checks.note('scheduleProblem.pinSuppliers', ['pins', at, 'resources'], facts);
  });
}
