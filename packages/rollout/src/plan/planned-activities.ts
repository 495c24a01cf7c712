import type { Moment } from '../axis/moment.js';
import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import type { Schedule } from '../engine/schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { PlannedActivity } from '../model/rollout-plan.js';
import { assignedUnits } from './assigned-units.js';
import type { PlacedEvent } from './planned-events.js';

/**
 * The activities of a schedule, with dates.
 *
 * @param compiled - the rollout
 * @param schedule - of its problem
 * @param events - of the schedule
 * @returns by organisation and then by start
 */
export function plannedActivities(
  compiled: CompiledRollout,
  schedule: Schedule,
  events: readonly PlacedEvent[],
): readonly PlannedActivity[] {
  const { axis, problem, activities } = compiled;
  const eventOf = new Map(
    events.flatMap(({ event, members }) => members.map((member) => [member, event.id] as const)),
  );
  // Thousands of activities begin and end on some hundred days.
  const startsAt = new Map<number, Moment>();
  const endsAt = new Map<number, Moment>();
  return activities
    .map((activity, at) => {
      const start = schedule.starts[at]!;
      const end = schedule.ends[at]!;
      const starts = startsAt.get(start) ?? momentOfSlot(axis, start);
      startsAt.set(start, starts);
      const ends = endsAt.get(end) ?? momentOfEnd(axis, end);
      endsAt.set(end, ends);
      const { organisation, step, variant, wave, region, id } = activity;
      const planned: PlannedActivity = {
        id,
        organisation,
        step,
        variant,
        wave,
        region,
        starts,
        ends,
        workingDays: activity.durationDays,
        pools: assignedUnits(compiled, problem.activities[at]!.needs, schedule.resources[at]!),
        event: eventOf.get(at) ?? null,
      };
      return { planned, start, at };
    })
    .sort(
      (left, right) =>
        compare(left.planned.organisation, right.planned.organisation) ||
        left.start - right.start ||
        left.at - right.at,
    )
    .map(({ planned }) => planned);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
