import type { SeatTable } from './seat-table.js';
import { seatsAsked } from './seats-asked.js';
import type { TrainingTask } from './training-task.js';
import { wholeBound } from './whole-bound.js';

/** What the seats of chosen programmes cost, and what that proves. */
export interface SeatPrices {
  /** No way to give the seats closes more. */
  readonly bound: number;
  /** Price of a seat of each programme. */
  readonly prices: Float64Array;
}

/** Prices are multiples of one part in so many. */
const grain = 4096;

/**
 * Prices of seats at which people ask for about as many as there are.
 *
 * @param task - what is solved
 * @param table - the sets that people might follow
 * @param alive - 1 for the sets that are open
 * @param start - prices to begin with
 * @param target - what the best plan so far closes
 * @param rounds - how many prices to try by steps, at most
 * @returns the least bound found, with its prices
 *
 * @remarks Lagrangian relaxation of the seats alone: each person is served exactly, so that the gap to the best plan does not
 * grow with the number of people. Weights are whole, so that best prices are often whole or halves: after the steps, single
 * prices move by halves as long as the bound falls.
 * @source J. P. Aubin and I. Ekeland, Mathematics of Operations Research 1(3) (1976), on the gap of sums of many terms; K.
 * Murota, Discrete Convex Analysis (2003), 10, on descent by whole steps.
 */
export function priceSeats(
  task: TrainingTask,
  table: SeatTable,
  alive: Uint8Array,
  start: Float64Array,
  target: number,
  rounds: number,
): SeatPrices {
  const { programmes, seats } = task;
  const asked = new Int32Array(programmes);
  const valueAt = (prices: Float64Array): number => seatsAsked(task, table, alive, prices, asked);
  let best: SeatPrices = { bound: Number.MAX_VALUE, prices: start };
  const keep = (bound: number, prices: Float64Array): boolean => {
    if (bound >= best.bound) return false;
    best = { bound, prices: prices.slice() };
    return true;
  };
  const isDone = (): boolean => wholeBound(best.bound) <= target;
  const prices = start.slice();
  let length = 1;
  let stalled = 0;
  for (let round = 0; round < rounds && !isDone(); round += 1) {
    const value = valueAt(prices);
    const isBetter = value < best.bound - 0.01;
    keep(value, prices);
    stalled = isBetter ? 0 : stalled + 1;
    if (stalled > 12) {
      length *= 0.75;
      stalled = 0;
      prices.set(best.prices);
      valueAt(prices);
    }
    const wrong = Array.from(asked, (count, at) => {
      const over = count - (seats[at] as number);
      return over < 0 && prices[at] === 0 ? 0 : over;
    });
    const wrongs = wrong.reduce((total, one) => total + one * one, 0);
    if (wrongs === 0) break;
    const step = (length * Math.max(0.5, value - target)) / wrongs;
    for (let at = 0; at < programmes; at += 1) {
      const moved = Math.round(((prices[at] as number) + step * (wrong[at] as number)) * grain) / grain;
      prices[at] = Math.max(0, moved);
    }
  }
  const stepped = best.prices;
  for (const parts of [1, 2]) {
    descend(
      stepped.map((price) => Math.round(price * parts) / parts),
      1 / parts,
    );
  }
  return best;

  function descend(from: Float64Array, step: number): void {
    let least = valueAt(from);
    keep(least, from);
    for (let moved = true; moved && !isDone(); ) {
      moved = false;
      for (let at = 0; at < programmes; at += 1) {
        for (const change of [step, -step]) {
          const before = from[at] as number;
          if (before + change < 0) continue;
          from[at] = before + change;
          const value = valueAt(from);
          if (value < least) {
            least = value;
            keep(value, from);
            moved = true;
            break;
          }
          from[at] = before;
        }
      }
    }
  }
}
