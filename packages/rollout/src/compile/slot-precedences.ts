import type { SlotPrecedence } from '../engine/problem.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { LaidActivity } from './laid-activities.js';

/**
 * What waits for the end of what.
 *
 * @param axis - how days become slots
 * @param laid - the activities
 * @returns by the activity that waits, then by the one before and the wait
 */
export function slotPrecedences(axis: TimeAxis, laid: readonly LaidActivity[]): readonly SlotPrecedence[] {
  const positions = new Map(laid.map(({ activity }, at) => [activity.id, at]));
  return laid.flatMap(({ activity, planned, demand }, after) => {
    const links = planned.links.map((link) => ({
      before: positions.get(`${activity.organisation}/${link.step}`) ?? missing(link.step),
      least: (link.atLeastDays ?? 0) * axis.slotsPerDay,
      most: link.atMostDays === undefined ? null : link.atMostDays * axis.slotsPerDay,
      calendar: link.counted === 'civilDays' ? null : demand.calendar,
    }));
    // Stepping over a step gives the same wait twice as a rule.
    const distinct = new Map(links.map((link) => [JSON.stringify(link), link]));
    return [...distinct.values()]
      .sort(
        (left, right) =>
          left.before - right.before ||
          left.least - right.least ||
          Number(left.calendar === null) - Number(right.calendar === null) ||
          Number(left.most === null) - Number(right.most === null),
      )
      .map(({ before, least, most, calendar }, at) => ({
        id: `${laid[before]?.activity.step ?? ''}>${activity.id}#${at}`,
        before,
        after,
        least,
        ...(most === null ? {} : { most }),
        calendar,
      }));
  });
}

function missing(step: string): never {
  throw new Error(`Step '${step}' is waited for, but has no place.`);
}
