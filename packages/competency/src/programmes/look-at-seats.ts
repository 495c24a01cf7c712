import type { PlanNode, SeatNode } from './plan-search.js';
import { priceSeats } from './price-seats.js';
import type { SearchMemory } from './search-memory.js';
import { seatByPrices } from './seat-by-prices.js';
import { splitSeats } from './split-seats.js';
import { wholeBound } from './whole-bound.js';

/**
 * Looks at a node in which the programmes are chosen and the seats are being given.
 *
 * @param memory - best plan; changed in place
 * @param node - the node
 * @param seats - who may still follow what
 * @returns the nodes that it splits into, the next one last
 */
export function lookAtSeats(memory: SearchMemory, node: PlanNode, seats: SeatNode): readonly PlanNode[] {
  const { task } = memory;
  const chosen = Uint8Array.from(node.decided, (state) => (state === 1 ? 1 : 0));
  const { alive, table } = seats;
  const isFirst = seats.prices.every((price) => price === 0);
  const { value } = memory.best;
  const priced = priceSeats(task, table, alive, seats.prices, value, isFirst ? 300 : 30);
  const bound = Math.min(node.bound, wholeBound(priced.bound));
  if (bound <= memory.best.value) return [];
  const plan = seatByPrices(task, chosen, table, alive, priced.prices);
  if (plan.value > memory.best.value) memory.best = plan;
  if (bound <= memory.best.value) return [];
  const halves = splitSeats(table, alive, priced.prices);
  return (halves ?? []).map((half) => ({
    ...node,
    bound,
    seats: { table, alive: half, prices: priced.prices },
  }));
}
