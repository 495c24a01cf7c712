import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import type { Schedule } from '../engine/schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { PlannedEvent } from '../model/rollout-plan.js';
import { assignedUnits } from './assigned-units.js';

/** An event with the positions of what it holds. */
export interface PlacedEvent {
  /** As it is shown. */
  readonly event: PlannedEvent;
  /** Positions of the activities. */
  readonly members: readonly number[];
}

/**
 * The events of a schedule.
 *
 * @param compiled - the rollout
 * @param schedule - of its problem
 * @returns by start and then by id
 */
export function plannedEvents(compiled: CompiledRollout, schedule: Schedule): readonly PlacedEvent[] {
  const { axis, problem, activities } = compiled;
  const events = schedule.sessions.map(({ batch: at, start, members, resources }) => {
    const batch = problem.batches[at]!;
    const first = activities[members[0]!]!;
    const organisations = members.map((member) => activities[member]!.organisation).sort();
    const event: PlannedEvent = {
      id: `${first.step}@${organisations[0]!}`,
      step: first.step,
      wave: first.wave,
      starts: momentOfSlot(axis, start),
      ends: momentOfEnd(axis, schedule.ends[members[0]!]!),
      organisations,
      upTo: batch.size,
      pools: assignedUnits(compiled, batch.needs, resources),
    };
    return { event, members, start };
  });
  return events.sort((left, right) => left.start - right.start || (left.event.id < right.event.id ? -1 : 1));
}
