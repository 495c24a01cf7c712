import type { Attendance } from './attendance.js';
import { gainOfSlots } from './gain-of-slots.js';
import type { SwapTable } from './swap-table.js';
import type { TrainingTask } from './training-task.js';

/** A move that nobody can make. */
const none = -1e12;

/**
 * For each two programmes the move of one person from the first to the second that adds most.
 *
 * @param task - what is solved
 * @param chosen - 1 for the chosen programmes
 * @param attendance - who follows what; the same afterwards
 * @returns the moves, those from and to nowhere last
 */
export function swapsOf(task: TrainingTask, chosen: Uint8Array, { filled }: Attendance): SwapTable {
  const size = task.programmes + 1;
  const gains = new Float64Array(size * size).fill(none);
  const emptied = new Int32Array(size * size).fill(-1);
  const into = new Int32Array(size * size).fill(-1);
  const offer = (row: number, column: number, gain: number, from: number, to: number): void => {
    const at = row * size + column;
    if (gain <= (gains[at] as number)) return;
    gains[at] = gain;
    emptied[at] = from;
    into[at] = to;
  };
  const programmeOf = (slot: number): number => task.slotProgramme[slot] as number;
  const isReady = (slot: number): boolean => task.slotNeeds[slot]!.every((need) => filled[need] === 1);
  for (const slots of task.byPerson) {
    const empty = slots.filter((slot) => filled[slot] === 0 && chosen[programmeOf(slot)] === 1);
    for (const to of empty) {
      if (isReady(to)) offer(size - 1, programmeOf(to), gainOfSlots(task, filled, [to]), -1, to);
    }
    for (const from of slots) {
      const isHeld = filled[from] === 0 || task.slotNeededBy[from]!.some((other) => filled[other] === 1);
      if (isHeld) continue;
      filled[from] = 0;
      const loss = -gainOfSlots(task, filled, [from]);
      offer(programmeOf(from), size - 1, loss, from, -1);
      for (const to of empty) {
        if (!isReady(to)) continue;
        offer(programmeOf(from), programmeOf(to), loss + gainOfSlots(task, filled, [to]), from, to);
      }
      filled[from] = 1;
    }
  }
  return { gains, emptied, filled: into };
}
