import { civilDateOfDayNumber } from '@sopana/core/dates';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { Moment } from './moment.js';

/**
 * The half of a day in which a slot begins.
 *
 * @param axis - how dates became slots
 * @param slot - from 0
 * @returns its date and half; the morning where slots are whole days
 */
export function momentOfSlot({ firstDay, slotsPerDay }: TimeAxis, slot: number): Moment {
  return {
    on: civilDateOfDayNumber(firstDay + Math.floor(slot / slotsPerDay)),
    part: slotsPerDay === 2 && slot % 2 === 1 ? 'afternoon' : 'morning',
  };
}
