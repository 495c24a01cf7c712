import { capacityOf } from './capacity-of.js';
import { compileActivities } from './compile-activities.js';
import { compileNeeds } from './compile-needs.js';
import { compileWaits } from './compile-waits.js';
import type { CompiledProblem, SlotTable } from './compiled-problem.js';
import { listsOf } from './lists-of.js';
import type { ScheduleProblem } from './problem.js';
import { risingIds } from './rising-ids.js';
import { slotTable } from './slot-table.js';

/**
 * A problem as flat arrays, its activities in the order of their ids, so that the order they were given in changes nothing.
 *
 * @param problem - a problem that `checkProblem` finds nothing wrong with
 * @returns the arrays
 */
export function compileProblem(problem: ScheduleProblem): CompiledProblem {
  const { activities, horizon } = problem;
  const count = activities.length;
  const original = orderOf(problem);
  const position = new Int32Array(count);
  for (let here = 0; here < count; here += 1) position[original[here]!] = here;
  const calendars: SlotTable[] = [];
  for (const { slots } of problem.calendars) calendars.push(slotTable(horizon, slots));
  calendars.push(slotTable(horizon, null));
  const pinned = new Int32Array(count).fill(-1);
  for (const { activity, start } of problem.pins) pinned[position[activity]!] = start;
  const batch = new Int32Array(count).fill(-1);
  problem.batches.forEach(({ members }, at) => {
    for (const member of members) batch[position[member]!] = at;
  });
  const frozen = problem.freezes.flatMap((freeze, at) =>
    freeze.activities.map((member) => [position[member]!, at] as const),
  );
  const capacity: Int32Array[] = [];
  for (let at = 0; at < problem.resources.length; at += 1) capacity.push(capacityOf(problem, at, calendars));
  const periodOf: Int32Array[] = [];
  const amounts: Float64Array[] = [];
  for (const { periods } of problem.budgets) {
    const of = new Int32Array(horizon + 1).fill(-1);
    periods.forEach(({ from, to }, at) => {
      of.fill(at, from, Math.min(to, horizon));
    });
    periodOf.push(of);
    amounts.push(Float64Array.from(periods, ({ amount }) => amount));
  }
  return {
    problem,
    count,
    horizon,
    original,
    position,
    calendars,
    ...compileActivities(problem, original),
    pinned,
    capacity,
    periodOf,
    amounts,
    freezes: listsOf(
      count,
      frozen.map(([member]) => member),
      frozen.map(([, at]) => at),
    ),
    batch,
    batchSize: Int32Array.from(problem.batches, ({ size }) => size),
    ...compileNeeds(problem, original),
    ...compileWaits(problem, position),
  };
}

function orderOf({ activities }: ScheduleProblem): Int32Array {
  const order = new Int32Array(activities.length);
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  if (risingIds(activities)) return order;
  const ids = activities.map(({ id }) => id);
  return order.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
}
