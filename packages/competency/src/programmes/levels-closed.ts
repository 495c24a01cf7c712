import { levelReached } from './level-reached.js';
import type { TrainingTask } from './training-task.js';

/**
 * The weighted levels that an attendance closes.
 *
 * @param task - what is solved
 * @param filled - 1 for the slots that are filled
 * @returns whole, from 0
 */
export function levelsClosed(task: TrainingTask, filled: Uint8Array): number {
  let total = 0;
  for (let gap = 0; gap < task.gaps; gap += 1) {
    total += (task.weight[gap] as number) * levelReached(task, gap, filled);
  }
  return total;
}
