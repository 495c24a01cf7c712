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
  const precedences: SlotPrecedence[] = [];
  let organisation: string | null = null;
  let positions = new Map<string, number>();
  laid.forEach(({ activity, planned, demand }, after) => {
    if (activity.organisation !== organisation) positions = positionsFrom(laid, after);
    organisation = activity.organisation;
    const links = planned.links.map((link) => ({
      before: positions.get(link.step) ?? missing(link.step),
      least: (link.atLeastDays ?? 0) * axis.slotsPerDay,
      most: link.atMostDays === undefined ? null : link.atMostDays * axis.slotsPerDay,
      calendar: link.counted === 'civilDays' ? null : demand.calendar,
    }));
    distinct(links).forEach(({ before, least, most, calendar }, at) => {
      precedences.push({
        id: `${laid[before]?.activity.step ?? ''}>${activity.id}#${at}`,
        before,
        after,
        least,
        ...(most === null ? {} : { most }),
        calendar,
      });
    });
  });
  return precedences;
}

interface LaidLink {
  readonly before: number;
  readonly least: number;
  readonly most: number | null;
  readonly calendar: number | null;
}

/** The steps of the organisation whose first activity has this position; its activities stand together. */
function positionsFrom(laid: readonly LaidActivity[], first: number): Map<string, number> {
  const positions = new Map<string, number>();
  const organisation = laid[first]?.activity.organisation;
  for (let at = first; laid[at]?.activity.organisation === organisation && at < laid.length; at += 1) {
    positions.set(laid[at]?.activity.step ?? '', at);
  }
  return positions;
}

/** Stepping over a step gives the same wait twice as a rule. */
function distinct(links: readonly LaidLink[]): readonly LaidLink[] {
  if (links.length < 2) return links;
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()].sort(
    (left, right) =>
      left.before - right.before ||
      left.least - right.least ||
      Number(left.calendar === null) - Number(right.calendar === null) ||
      Number(left.most === null) - Number(right.most === null),
  );
}

function missing(step: string): never {
  throw new Error(`Step '${step}' is waited for, but has no place.`);
}
