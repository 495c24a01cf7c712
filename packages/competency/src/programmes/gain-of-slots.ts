import { levelReached } from './level-reached.js';
import type { TrainingTask } from './training-task.js';

/**
 * What filling some slots of one person adds.
 *
 * @param task - what is solved
 * @param filled - 1 for the slots that are filled; the same afterwards
 * @param slots - empty slots of one person, each once
 * @returns weighted levels, from 0
 */
export function gainOfSlots(task: TrainingTask, filled: Uint8Array, slots: readonly number[]): number {
  const { edgeGap, slotEdges, weight } = task;
  let total = 0;
  for (const slot of slots) {
    filled[slot] = 1;
    // Slot by slot, so that a gap that two slots narrow is not counted twice.
    for (const edge of slotEdges[slot]!) {
      const gap = edgeGap[edge] as number;
      const after = levelReached(task, gap, filled);
      filled[slot] = 0;
      total += (weight[gap] as number) * (after - levelReached(task, gap, filled));
      filled[slot] = 1;
    }
  }
  for (const slot of slots) filled[slot] = 0;
  return total;
}
