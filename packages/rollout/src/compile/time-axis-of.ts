import { dayNumberOf } from '@sopana/core/dates';
import { workedHalves } from '../calendar/worked-halves.js';
import type { Calendar } from '../model/calendar.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';

/** Time as it is scheduled, and what is worked in it. */
export interface LaidTime {
  /** How dates become slots. */
  readonly axis: TimeAxis;
  /** For each working time the halves of each day as bits. */
  readonly halves: ReadonlyMap<string, Uint8Array>;
}

/**
 * How dates become slots: days, or half days where somebody or something takes half a day.
 *
 * @param template - of the right shape
 * @param rollout - all of its working times are covered
 * @param calendars - all that are observed
 * @returns the axis, and what is worked on each day by each working time
 */
export function timeAxisOf(
  template: RolloutTemplate,
  rollout: Rollout,
  calendars: readonly Calendar[],
): LaidTime {
  const firstDay = dayNumberOf(rollout.from);
  const days = dayNumberOf(rollout.to) - firstDay + 1;
  const halves = new Map(
    rollout.workingTimes.map((time) => [time.id, workedHalves(time, calendars, firstDay, days)] as const),
  );
  const isHalf = (duration: number | undefined): boolean =>
    duration !== undefined && !Number.isInteger(duration);
  const needsHalves =
    [...halves.values()].some((bits) => bits.some((part) => part === 1 || part === 2)) ||
    template.steps.some(
      ({ durationDays, variants = [] }) =>
        isHalf(durationDays) || variants.some((variant) => isHalf(variant.durationDays)),
    ) ||
    (rollout.pins ?? []).some(({ part }) => part === 'afternoon');
  return { axis: { firstDay, days, slotsPerDay: needsHalves ? 2 : 1 }, halves };
}
