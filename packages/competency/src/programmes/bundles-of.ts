import { gainOfSlots } from './gain-of-slots.js';
import { missingSlots } from './missing-slots.js';
import type { TrainingTask } from './training-task.js';

/** A set of programmes that a person might follow. */
export interface Bundle {
  /** One slot for each programme. */
  readonly slots: readonly number[];
  /** Weighted levels that it closes. */
  readonly value: number;
}

/**
 * The sets of chosen programmes that a person might follow: each closes levels, and none does without one of its parts.
 *
 * @param task - what is solved
 * @param person - position
 * @param chosen - 1 for the chosen programmes
 * @param filled - room for the work, all zero; the same afterwards
 * @param most - how many sets to look at, at most
 * @returns the sets, the empty one first; null when there are more
 */
export function bundlesOf(
  task: TrainingTask,
  person: number,
  chosen: Uint8Array,
  filled: Uint8Array,
  most: number,
): readonly Bundle[] | null {
  const isOpen = (slot: number): boolean => chosen[task.slotProgramme[slot] as number] === 1;
  const own = task.byPerson[person]!.filter(isOpen);
  const keyOf = (slots: readonly number[]): string => [...slots].sort((a, b) => a - b).join(' ');
  const found = new Map<string, Bundle>([['', { slots: [], value: 0 }]]);
  // A map grows while it is walked: each set is met once, and grows by whatever closes more.
  for (const { slots, value } of found.values()) {
    for (const slot of slots) filled[slot] = 1;
    for (const slot of own) {
      if (filled[slot] === 1) continue;
      const added = missingSlots(task, filled, slot);
      const gain = added.every(isOpen) ? gainOfSlots(task, filled, added) : 0;
      if (gain <= 0) continue;
      const larger = [...slots, ...added];
      const key = keyOf(larger);
      if (!found.has(key)) found.set(key, { slots: larger, value: value + gain });
    }
    for (const slot of slots) filled[slot] = 0;
    if (found.size > most) return null;
  }
  return [...found.values()].filter(({ slots }) => isLean(task, filled, slots));
}

/** Whether each part that nothing else needs adds something. */
function isLean(task: TrainingTask, filled: Uint8Array, slots: readonly number[]): boolean {
  for (const slot of slots) filled[slot] = 1;
  const lean = slots.every((slot) => {
    if (task.slotNeededBy[slot]!.some((other) => filled[other] === 1)) return true;
    filled[slot] = 0;
    const adds = gainOfSlots(task, filled, [slot]) > 0;
    filled[slot] = 1;
    return adds;
  });
  for (const slot of slots) filled[slot] = 0;
  return lean;
}
