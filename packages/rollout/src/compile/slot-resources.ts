import type { SlotBatch, SlotNeed, SlotResource } from '../engine/problem.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { ResourcePool } from '../model/rollout.js';
import { capacitySteps } from './capacity-steps.js';
import type { LaidActivity } from './laid-activities.js';
import type { SlotCalendars } from './slot-calendars.js';

/**
 * The pools as they are scheduled. A pool has units in the slots in which something that it may serve is worked on.
 *
 * @param axis - how dates become slots
 * @param pools - in the order of the resources
 * @param laid - the activities
 * @param batches - the events
 * @param calendars - makes calendars
 * @returns in the order of the pools
 */
export function slotResources(
  axis: TimeAxis,
  pools: readonly ResourcePool[],
  laid: readonly LaidActivity[],
  batches: readonly SlotBatch[],
  calendars: SlotCalendars,
): readonly SlotResource[] {
  const used = pools.map(() => new Set<number>());
  const use = (needs: readonly SlotNeed[], calendar: number): void => {
    for (const { anyOf } of needs) for (const at of anyOf) used[at]?.add(calendar);
  };
  for (const demand of new Set(laid.map((one) => one.demand))) use(demand.needs, demand.calendar);
  for (const { needs, members } of batches) {
    const calendar = laid[members[0] ?? -1]?.demand.calendar;
    if (calendar !== undefined) use(needs, calendar);
  }
  return pools.map((pool, at) => ({
    id: pool.id,
    calendar: calendars.inAny([...(used[at] ?? [])].sort((left, right) => left - right)),
    capacity: capacitySteps(axis, pool),
    rate: pool.ratePerDay ?? 0,
  }));
}
