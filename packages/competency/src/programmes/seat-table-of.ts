import { bundlesOf } from './bundles-of.js';
import type { SeatTable } from './seat-table.js';
import type { TrainingTask } from './training-task.js';

/**
 * All sets of chosen programmes that people might follow.
 *
 * @param task - what is solved
 * @param chosen - 1 for the chosen programmes
 * @param most - how many sets of one person to look at, at most
 * @returns the sets in columns; null when somebody has more
 */
export function seatTableOf(task: TrainingTask, chosen: Uint8Array, most: number): SeatTable | null {
  const filled = new Uint8Array(task.slots);
  const start = [0];
  const value: number[] = [];
  const seatStart = [0];
  const slot: number[] = [];
  for (let person = 0; person < task.byPerson.length; person += 1) {
    const bundles = bundlesOf(task, person, chosen, filled, most);
    if (bundles === null) return null;
    for (const bundle of bundles) {
      value.push(bundle.value);
      slot.push(...bundle.slots);
      seatStart.push(slot.length);
    }
    start.push(value.length);
  }
  return {
    start: Int32Array.from(start),
    value: Float64Array.from(value),
    seatStart: Int32Array.from(seatStart),
    programme: Int32Array.from(slot, (one) => task.slotProgramme[one] as number),
    slot: Int32Array.from(slot),
  };
}
