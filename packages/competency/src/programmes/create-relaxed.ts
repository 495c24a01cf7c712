import type { Relaxed } from './relaxed.js';
import type { TrainingTask } from './training-task.js';

/**
 * Room for the outcome of a relaxation.
 *
 * @param task - what is solved
 * @returns all zero
 */
export function createRelaxed(task: TrainingTask): Relaxed {
  return {
    value: 0,
    earns: new Float64Array(task.programmes),
    chosen: new Uint8Array(task.programmes),
    taken: new Uint8Array(task.edgeSlot.length),
    filled: new Uint8Array(task.slots),
    slotEarns: new Float64Array(task.slots),
    candidates: new Int32Array(task.slots),
  };
}
