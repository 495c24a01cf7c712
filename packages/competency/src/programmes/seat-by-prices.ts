import { exchangeSeats } from './exchange-seats.js';
import { seatPeople } from './seat-people.js';
import type { SeatPlan } from './seat-plan.js';
import type { SeatTable } from './seat-table.js';
import { seatsAsked } from './seats-asked.js';
import type { TrainingTask } from './training-task.js';

/** Rounds in which prices alone move people. */
const patience = 60;

/**
 * A plan from prices of seats: all take their best sets, then seats that are asked for too often become dearer and people
 * change, until no programme is over full; what is left is filled and exchanged.
 *
 * @param task - what is solved
 * @param chosen - 1 for the chosen programmes
 * @param table - the sets that people might follow
 * @param alive - 1 for the sets that are open
 * @param prices - of a seat of each programme
 * @returns the plan; when it cannot be made to fit, the one that chooses nothing
 */
export function seatByPrices(
  task: TrainingTask,
  chosen: Uint8Array,
  table: SeatTable,
  alive: Uint8Array,
  prices: Float64Array,
): SeatPlan {
  const { programmes } = task;
  const people = table.start.length - 1;
  const asked = new Int32Array(programmes);
  const picks = new Int32Array(people);
  seatsAsked(task, table, alive, prices, asked, picks);
  const left = Int32Array.from(task.seats, (seats, at) => seats - (asked[at] as number));
  const worth = Float64Array.from(table.value, (value, set) => {
    let rest = value;
    for (let seat = table.seatStart[set] as number; seat < (table.seatStart[set + 1] as number); seat += 1) {
      rest -= prices[table.programme[seat] as number] as number;
    }
    return rest;
  });
  // Seats that are asked for too often become a little dearer from round to round and those that stay empty cheaper, until
  // demand fits; if it does not, a seat too many is made to cost ever more.
  const extra = new Float64Array(programmes);
  let tooMany = 1 / 4;
  const penaltyAt = (at: number, seats: number): number =>
    -seats * (extra[at] as number) + (seats < 0 ? -seats * tooMany : 0);
  const move = (set: number, by: 1 | -1): void => {
    for (let seat = table.seatStart[set] as number; seat < (table.seatStart[set + 1] as number); seat += 1) {
      const at = table.programme[seat] as number;
      left[at] = (left[at] as number) + by;
    }
  };
  const changeOf = (set: number): number => {
    let change = 0;
    for (let seat = table.seatStart[set] as number; seat < (table.seatStart[set + 1] as number); seat += 1) {
      const at = table.programme[seat] as number;
      const seats = left[at] as number;
      change += penaltyAt(at, seats - 1) - penaltyAt(at, seats);
    }
    return change;
  };
  let round = 0;
  for (let moved = true; moved || left.some((seats) => seats < 0); round += 1) {
    moved = false;
    if (round >= patience) tooMany *= 1.25;
    else shift(extra, left, prices, 1 / (5 + round));
    if (tooMany > 4 * task.ceiling) break;
    for (let person = 0; person < people; person += 1) {
      const own = picks[person] as number;
      move(own, 1);
      let best = own;
      let least = changeOf(own) - (worth[own] as number);
      for (let set = table.start[person] as number; set < (table.start[person + 1] as number); set += 1) {
        if (alive[set] === 0) continue;
        const cost = changeOf(set) - (worth[set] as number);
        if (cost >= least - 1e-9) continue;
        least = cost;
        best = set;
      }
      move(best, -1);
      if (best === own) continue;
      picks[person] = best;
      moved = true;
    }
  }
  const filled = new Uint8Array(task.slots);
  if (left.some((seats) => seats < 0)) return { value: 0, chosen: new Uint8Array(programmes), filled };
  for (const set of picks) {
    for (let seat = table.seatStart[set] as number; seat < (table.seatStart[set + 1] as number); seat += 1) {
      filled[table.slot[seat] as number] = 1;
    }
  }
  seatPeople(task, chosen, { filled, left });
  const value = exchangeSeats(task, chosen, { filled, left }, 100);
  return { value, chosen, filled };
}

function shift(extra: Float64Array, left: Int32Array, prices: Float64Array, by: number): void {
  for (const [at, seats] of left.entries()) {
    const before = extra[at] as number;
    if (seats < 0) extra[at] = before + by;
    else if (seats > 0) extra[at] = Math.max(-(prices[at] as number), before - by);
  }
}
