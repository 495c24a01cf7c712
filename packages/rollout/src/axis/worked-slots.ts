import type { TimeAxis } from '../model/compiled-rollout.js';

/**
 * The slots that are worked in.
 *
 * @param axis - how days become slots
 * @param halves - for each day its worked halves as bits, the morning is 1, the afternoon 2
 * @returns the slots, rising
 */
export function workedSlots({ slotsPerDay }: TimeAxis, halves: Uint8Array): readonly number[] {
  const slots: number[] = [];
  for (let day = 0; day < halves.length; day += 1) {
    const bits = halves[day] ?? 0;
    if (slotsPerDay === 1) {
      if (bits === 3) slots.push(day);
    } else {
      if ((bits & 1) !== 0) slots.push(2 * day);
      if ((bits & 2) !== 0) slots.push(2 * day + 1);
    }
  }
  return slots;
}
