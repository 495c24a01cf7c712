import { gainOfSlots } from './gain-of-slots.js';
import type { TrainingTask } from './training-task.js';

/**
 * An attendance without seats that close nothing.
 *
 * @param task - what is solved
 * @param filled - 1 for the slots that are filled
 * @returns the same levels with fewer seats, if any closed nothing
 */
export function trimSeats(task: TrainingTask, filled: Uint8Array): Uint8Array {
  const kept = filled.slice();
  for (let changed = true; changed; ) {
    changed = false;
    for (let slot = task.slots - 1; slot >= 0; slot -= 1) {
      const isNeeded = task.slotNeededBy[slot]!.some((other) => kept[other] === 1);
      if (kept[slot] === 0 || isNeeded) continue;
      kept[slot] = 0;
      if (gainOfSlots(task, kept, [slot]) > 0) kept[slot] = 1;
      else changed = true;
    }
  }
  return kept;
}
