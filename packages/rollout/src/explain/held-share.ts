import type { Placement } from './placement.js';

/**
 * How much of a resource is held.
 *
 * @param placement - the schedule
 * @param resource - position of the resource
 * @returns share, 0–1, of its units from the first slot to the end of the schedule; null when there are none
 */
export function heldShare({ schedule, held, units }: Placement, resource: number): number | null {
  const end = schedule.ends.reduce((latest, one) => Math.max(latest, one), 0);
  let there = 0;
  let taken = 0;
  for (let slot = 0; slot < end; slot += 1) {
    there += units[resource]![slot]!;
    taken += held[resource]![slot]!;
  }
  return there === 0 ? null : taken / there;
}
