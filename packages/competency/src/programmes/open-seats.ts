import type { PlanNode } from './plan-search.js';
import type { SearchMemory } from './search-memory.js';
import { seatTableOf } from './seat-table-of.js';
import { tryChoice } from './try-choice.js';

/** How many sets of programmes of one person to look at. */
const mostBundles = 4000;

/**
 * The node in which programmes are chosen and seats are to be given; none when the seats are enough for everybody.
 *
 * @param memory - best plan; changed in place
 * @param node - without open programmes
 * @returns one node or none
 */
export function openSeats(memory: SearchMemory, node: PlanNode): readonly PlanNode[] {
  const { task } = memory;
  const chosen = Uint8Array.from(node.decided, (state) => (state === 1 ? 1 : 0));
  const isEnough = task.byProgramme.every(
    (slots, at) => chosen[at] === 0 || slots.length <= (task.seats[at] as number),
  );
  const plan = tryChoice(task, chosen, isEnough ? Number.MAX_VALUE : 0, 100);
  if (plan.value > memory.best.value) memory.best = plan;
  if (isEnough || node.bound <= memory.best.value) return [];
  const table = seatTableOf(task, chosen, mostBundles);
  if (table === null) {
    memory.unsplit = Math.max(memory.unsplit ?? 0, node.bound);
    return [];
  }
  const alive = new Uint8Array(table.value.length).fill(1);
  return [{ ...node, seats: { table, alive, prices: new Float64Array(task.programmes) } }];
}
