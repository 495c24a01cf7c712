import { dayNumberOf } from '@sopana/core/dates';
import type { TimeAxis } from '../model/compiled-rollout.js';

/**
 * The first slot of a date, cut off at the ends of the rollout.
 *
 * @param axis - how dates become slots
 * @param date - a civil date
 * @param later - how many days after it; 0 when left out
 * @returns a slot from 0 to the boundary after the last
 */
export function slotOfDate({ firstDay, days, slotsPerDay }: TimeAxis, date: string, later = 0): number {
  return Math.min(days, Math.max(0, dayNumberOf(date) + later - firstDay)) * slotsPerDay;
}
