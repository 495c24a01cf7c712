import { slotOfDate } from '../axis/slot-of-date.js';
import type { SlotActivity } from '../engine/problem.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { Priority } from '../model/priority.js';
import type { Rollout } from '../model/rollout.js';
import { inScope } from './in-scope.js';
import type { LaidActivity } from './laid-activities.js';

/**
 * The activities as they are scheduled.
 *
 * @param axis - how dates become slots
 * @param rollout - its references lead somewhere
 * @param laid - the activities
 * @param priorities - by organisation; empty when no priority is declared
 * @returns in the same order
 *
 * @source Our convention: a priority of 0 to 1 gives 1 to 101 for the weight of lateness, and 1 to 1,001 for who comes
 *   first; who has none counts 1 and comes last.
 */
export function slotActivities(
  axis: TimeAxis,
  rollout: Rollout,
  laid: readonly LaidActivity[],
  priorities: readonly Priority[],
): readonly SlotActivity[] {
  const scores = new Map(priorities.map(({ organisation, score }) => [organisation, score]));
  const waves = new Map(rollout.waves.map(({ id, notBefore }) => [id, notBefore ?? rollout.from]));
  const deadlines = (rollout.deadlines ?? []).map((deadline) => ({
    strength: deadline.strength,
    boundary: slotOfDate(axis, deadline.by, 1),
    applies: inScope(deadline),
  }));
  const horizon = axis.days * axis.slotsPerDay;
  const slots = new Map<string, number>();
  const slotOf = (date: string): number => {
    const known = slots.get(date);
    if (known !== undefined) return known;
    const slot = slotOfDate(axis, date);
    slots.set(date, slot);
    return slot;
  };
  return laid.map(({ activity, organisation, demand }) => {
    const from = waves.get(organisation.wave) ?? rollout.from;
    const release = Math.max(slotOf(from), slotOf(organisation.notBefore ?? from));
    let deadline = horizon;
    let due: number | null = null;
    for (const { strength, boundary, applies } of deadlines) {
      if (!applies(activity)) continue;
      if (strength === 'must') deadline = Math.min(deadline, boundary);
      else due = due === null ? boundary : Math.min(due, boundary);
    }
    const score = scores.get(organisation.id) ?? null;
    return {
      id: activity.id,
      duration: Math.round(activity.durationDays * axis.slotsPerDay),
      calendar: demand.calendar,
      ...(release === 0 ? {} : { release }),
      ...(deadline === horizon ? {} : { deadline }),
      ...(due === null ? {} : { due }),
      weight: score === null ? 1 : 1 + Math.round(100 * score),
      priority: score === null ? 0 : 1 + Math.round(1000 * score),
      needs: demand.needs,
      spends: demand.spends,
    };
  });
}
