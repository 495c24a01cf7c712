import type { SeatTable } from './seat-table.js';
import type { TrainingTask } from './training-task.js';

/**
 * What people ask for at some prices, and the bound that this is.
 *
 * @param task - what is solved
 * @param table - the sets that people might follow
 * @param alive - 1 for the sets that are open
 * @param prices - of a seat of each programme
 * @param asked - filled with the seats asked for, by programme
 * @param picks - filled with the position of each person's best set
 * @returns no way to give the seats closes more
 */
export function seatsAsked(
  task: TrainingTask,
  table: SeatTable,
  alive: Uint8Array,
  prices: Float64Array,
  asked: Int32Array,
  picks?: Int32Array,
): number {
  const { programme, seatStart, start, value } = table;
  asked.fill(0);
  let total = 0;
  for (let at = 0; at < task.programmes; at += 1)
    total += (prices[at] as number) * (task.seats[at] as number);
  for (let person = 0; person + 1 < start.length; person += 1) {
    const end = start[person + 1] as number;
    let most = -Number.MAX_VALUE;
    let pick = -1;
    for (let set = start[person] as number; set < end; set += 1) {
      if (alive[set] === 0) continue;
      let worth = value[set] as number;
      const last = seatStart[set + 1] as number;
      for (let seat = seatStart[set] as number; seat < last; seat += 1) {
        worth -= prices[programme[seat] as number] as number;
      }
      if (worth <= most) continue;
      most = worth;
      pick = set;
    }
    total += most;
    if (picks !== undefined) picks[person] = pick;
    const last = seatStart[pick + 1] as number;
    for (let seat = seatStart[pick] as number; seat < last; seat += 1) {
      const at = programme[seat] as number;
      asked[at] = (asked[at] as number) + 1;
    }
  }
  return total;
}
