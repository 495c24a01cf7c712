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
  return activities
    .map((activity, at) => {
      const start = schedule.starts[at] ?? 0;
      const { organisation, step, variant, wave, region, id } = activity;
      const planned: PlannedActivity = {
        id,
        organisation,
        step,
        variant,
        wave,
        region,
        starts: momentOfSlot(axis, start),
        ends: momentOfEnd(axis, schedule.ends[at] ?? start),
        workingDays: activity.durationDays,
        pools: assignedUnits(compiled, problem.activities[at]?.needs ?? [], schedule.resources[at] ?? []),
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
