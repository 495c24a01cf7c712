import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import type { ActivityExplanation, PlacementReason } from '../model/explanation.js';
import { blockersOf, type HolderSearch } from './blockers-of.js';
import { followersOf } from './followers-of.js';
import { lowerBounds } from './lower-bounds.js';
import type { Placement } from './placement.js';
import { priorityReasons } from './priority-reasons.js';
import { workedOf } from './worked-of.js';

/**
 * Why one activity lies where it does.
 *
 * @param placement - the schedule
 * @param at - position of the activity
 * @param holders - finds who holds units
 * @returns what makes its earliest start, and what stood in the way until its own
 */
export function explainPlaced(placement: Placement, at: number, holders: HolderSearch): ActivityExplanation {
  const { compiled, schedule, pins } = placement;
  const { axis, problem, activities } = compiled;
  const start = schedule.starts[at]!;
  const { slot: earliest, because } = lowerBounds(placement, at);
  const bits = workedOf(placement, problem.activities[at]!.calendar);
  let waited = 0;
  let before: number | null = null;
  for (let slot = earliest; slot < start; slot += 1) {
    if (bits !== null && bits[slot] !== 1) continue;
    waited += 1;
    before = slot;
  }
  return {
    activity: activities[at]!.id,
    starts: momentOfSlot(axis, start),
    ends: momentOfEnd(axis, schedule.ends[at]!),
    earliest: momentOfSlot(axis, earliest),
    earliestBecause: because,
    waitedDays: waited / axis.slotsPerDay,
    reasons: pins.has(at)
      ? [{ kind: 'pin', on: momentOfSlot(axis, start) }]
      : before === null
        ? because
        : waitReasons(placement, at, before, holders),
  };
}

function waitReasons(
  placement: Placement,
  at: number,
  before: number,
  holders: HolderSearch,
): readonly PlacementReason[] {
  const late = lateMembers(placement, at, before);
  if (late !== null) return [late];
  const blockers = blockersOf(placement, at, before, holders);
  if (blockers.length > 0) return [...blockers, ...priorityReasons(placement, at, blockers)];
  const followers = followersOf(placement, at, before);
  return followers.length > 0 ? followers : [{ kind: 'choice' }];
}

/** Those of the same event who cannot start in a slot by themselves. */
function lateMembers(
  placement: Placement,
  at: number,
  slot: number,
): Extract<PlacementReason, { kind: 'event' }> | null {
  const { compiled, schedule, sessionOf, pins } = placement;
  const session = schedule.sessions[sessionOf[at]!];
  if (session === undefined) return null;
  const { activities } = compiled;
  const waitsFor = session.members
    .filter((member) => member !== at && (pins.has(member) || lowerBounds(placement, member).slot > slot))
    .map((member) => activities[member]!.id)
    .sort();
  if (waitsFor.length === 0) return null;
  const [first] = session.members.map((member) => activities[member]!.organisation).sort();
  return { kind: 'event', event: `${activities[at]!.step}@${first!}`, waitsFor };
}
