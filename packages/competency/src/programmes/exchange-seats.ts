import type { Attendance } from './attendance.js';
import { bestExchange } from './best-exchange.js';
import { levelsClosed } from './levels-closed.js';
import { swapsOf } from './swaps-of.js';
import type { TrainingTask } from './training-task.js';

/**
 * Moves people between programmes as long as a chain of moves closes more levels.
 *
 * @param task - what is solved
 * @param chosen - 1 for the chosen programmes
 * @param attendance - who follows what; changed in place
 * @param rounds - how many chains to make at most
 * @returns the weighted levels that it closes afterwards
 *
 * @source For values without complements chains of swaps reach the optimum: K. Murota, Discrete Convex Analysis (2003), 10.
 */
export function exchangeSeats(
  task: TrainingTask,
  chosen: Uint8Array,
  attendance: Attendance,
  rounds: number,
): number {
  const { filled, left } = attendance;
  let value = levelsClosed(task, filled);
  for (let round = 0; round < rounds; round += 1) {
    const table = swapsOf(task, chosen, attendance);
    const chain = bestExchange(table, task.programmes, left);
    if (chain === null) return value;
    const before = filled.slice();
    const seats = left.slice();
    const move = (slot: number, to: 0 | 1): void => {
      if (slot === -1) return;
      filled[slot] = to;
      const at = task.slotProgramme[slot] as number;
      left[at] = (left[at] as number) + (to === 1 ? -1 : 1);
    };
    for (const at of chain) {
      move(table.emptied[at] as number, 0);
      move(table.filled[at] as number, 1);
    }
    const reached = levelsClosed(task, filled);
    const isSound = !seats.some((_, at) => (left[at] as number) < 0) && needsAreMet(task, filled);
    // A chain that moves one person twice may come to less than its moves; then it is taken back.
    if (!isSound || reached <= value) {
      filled.set(before);
      left.set(seats);
      return value;
    }
    value = reached;
  }
  return value;
}

function needsAreMet(task: TrainingTask, filled: Uint8Array): boolean {
  for (let link = 0; link < task.links.length; link += 2) {
    const [slot, need] = [task.links[link] as number, task.links[link + 1] as number];
    if (filled[slot] === 1 && filled[need] === 0) return false;
  }
  return true;
}
