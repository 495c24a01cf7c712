import type { TrainingTask } from './training-task.js';

/**
 * A slot with all that it needs and that is still empty.
 *
 * @param task - what is solved
 * @param filled - 1 for the slots that are filled
 * @param slot - an empty slot
 * @returns the slots, the given one last, each after what it needs
 */
export function missingSlots(task: TrainingTask, filled: Uint8Array, slot: number): readonly number[] {
  const needs = task.slotNeeds[slot]!;
  if (needs.length === 0) return [slot];
  const found = new Set<number>();
  const visit = (one: number): void => {
    if (filled[one] === 1 || found.has(one)) return;
    for (const need of task.slotNeeds[one]!) visit(need);
    found.add(one);
  };
  visit(slot);
  return [...found];
}
