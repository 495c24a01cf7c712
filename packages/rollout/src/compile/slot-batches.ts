import type { SlotBatch } from '../engine/problem.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import type { LaidActivity } from './laid-activities.js';

/**
 * Who may come together at one event.
 *
 * @param template - its references lead somewhere
 * @param laid - the activities
 * @returns groups within which any may come together, by step, wave and what else sets them apart
 */
export function slotBatches(template: RolloutTemplate, laid: readonly LaidActivity[]): readonly SlotBatch[] {
  const batches = new Map(template.steps.map(({ id, batch }) => [id, batch] as const));
  const keysOf = new Map(
    template.steps.map(({ id, batch }) => [id, [...new Set(batch?.by ?? [])].sort()] as const),
  );
  const groups = new Map<string, number[]>();
  const poolsOf = new Map(
    [...new Set(laid.map(({ demand }) => demand))].map((demand) => [
      demand,
      JSON.stringify(demand.eventNeeds.map(({ anyOf }) => anyOf)),
    ]),
  );
  laid.forEach(({ activity, organisation, demand }, at) => {
    const batch = batches.get(activity.step);
    if (batch === undefined) return;
    const alike = (keysOf.get(activity.step) ?? []).map((key) => organisation[key] ?? '');
    const apart = [activity.step, activity.wave, activity.variant ?? '', ...alike, demand.calendar];
    // No id holds a character like this one.
    const key = `${apart.join('\u0000')}\u0000${poolsOf.get(demand) ?? ''}`;
    const members = groups.get(key) ?? [];
    members.push(at);
    groups.set(key, members);
  });
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, members]) => {
      const first = laid[members[0] ?? -1];
      if (first === undefined) throw new Error('A group has a member.');
      return {
        id: `${first.activity.step}@${first.activity.id}`,
        members,
        size: batches.get(first.activity.step)?.upTo ?? 1,
        needs: first.demand.eventNeeds,
        spends: first.demand.eventSpends,
      };
    });
}
