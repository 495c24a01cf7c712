import { exchangeSeats } from './exchange-seats.js';
import { levelsClosed } from './levels-closed.js';
import { seatPeople } from './seat-people.js';
import type { SeatPlan } from './seat-plan.js';
import type { TrainingTask } from './training-task.js';

/** Chains of moves are tried only where the seats as first given come this near to the best. */
const near = 0.985;

/**
 * A good plan for some programmes.
 *
 * @param task - what is solved
 * @param chosen - 1 for the chosen programmes
 * @param best - what the best plan so far closes
 * @param rounds - how many chains of moves to make at most
 * @returns the plan, with the seats given one by one and then exchanged
 */
export function tryChoice(task: TrainingTask, chosen: Uint8Array, best: number, rounds: number): SeatPlan {
  const attendance = { filled: new Uint8Array(task.slots), left: Int32Array.from(task.seats) };
  seatPeople(task, chosen, attendance);
  let value = levelsClosed(task, attendance.filled);
  if (value >= best * near) value = exchangeSeats(task, chosen, attendance, rounds);
  return { value, chosen, filled: attendance.filled };
}
