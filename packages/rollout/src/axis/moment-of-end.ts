import { civilDateOfDayNumber } from '@sopana/core/dates';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { Moment } from './moment.js';

/**
 * The last half of a day before a boundary.
 *
 * @param axis - how dates became slots
 * @param boundary - the slot that begins after it, from 1
 * @returns its date and half; the afternoon where slots are whole days
 */
export function momentOfEnd({ firstDay, slotsPerDay }: TimeAxis, boundary: number): Moment {
  const last = boundary - 1;
  return {
    on: civilDateOfDayNumber(firstDay + Math.floor(last / slotsPerDay)),
    part: slotsPerDay === 2 && last % 2 === 0 ? 'morning' : 'afternoon',
  };
}
