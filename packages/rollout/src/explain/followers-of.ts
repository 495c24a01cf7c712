import type { PlacementReason } from '../model/explanation.js';
import { afterLag } from './after-lag.js';
import { endOfWork } from './end-of-work.js';
import type { Placement } from './placement.js';
import { workedOf } from './worked-of.js';

/**
 * Steps after an activity that would follow too late if it started in some slot.
 *
 * @param placement - the schedule
 * @param at - position of the activity
 * @param start - the slot that is asked about, before its own start
 * @returns one reason for each, by position
 */
export function followersOf(placement: Placement, at: number, start: number): readonly PlacementReason[] {
  const { compiled, schedule, waitedFor } = placement;
  const { axis, problem, activities } = compiled;
  const { calendar, duration } = problem.activities[at]!;
  const end = endOfWork(workedOf(placement, calendar), start, duration, problem.horizon);
  if (end === null) return [];
  return waitedFor[at]!.flatMap((position): readonly PlacementReason[] => {
    const link = problem.precedences[position]!;
    if (link.most === undefined) return [];
    const counted = workedOf(placement, link.calendar);
    // The first boundary by which more slots than allowed would lie between.
    const tooLate = afterLag(counted, end, link.most + 1, problem.horizon);
    if (schedule.starts[link.after]! < tooLate) return [];
    const after = activities[link.after]!.id;
    return [{ kind: 'follower', after, atMostDays: link.most / axis.slotsPerDay }];
  });
}
