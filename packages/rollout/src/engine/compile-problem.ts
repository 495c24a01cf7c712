import { capacityOf } from './capacity-of.js';
import { compileNeeds } from './compile-needs.js';
import { compileWaits } from './compile-waits.js';
import type { CompiledProblem } from './compiled-problem.js';
import { listsOf } from './lists-of.js';
import type { ScheduleProblem } from './problem.js';
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
  original.forEach((at, here) => {
    position[at] = here;
  });
  const calendars = [
    ...problem.calendars.map(({ slots }) => slotTable(horizon, slots)),
    slotTable(horizon, null),
  ];
  const sorted = Array.from(original, (at) => activities[at]!);
  const pinned = new Int32Array(count).fill(-1);
  for (const { activity, start } of problem.pins) pinned[position[activity]!] = start;
  const batch = new Int32Array(count).fill(-1);
  problem.batches.forEach(({ members }, at) => {
    for (const member of members) batch[position[member]!] = at;
  });
  const frozen = problem.freezes.flatMap((freeze, at) =>
    freeze.activities.map((member) => [position[member]!, at] as const),
  );
  const priorities = [...new Set(sorted.map(({ priority }) => priority ?? 0))].sort((a, b) => b - a);
  const rankOf = new Map(priorities.map((priority, rank) => [priority, rank]));
  return {
    problem,
    count,
    horizon,
    original,
    position,
    calendars,
    calendar: Int32Array.from(sorted, ({ calendar }) => calendar ?? problem.calendars.length),
    duration: Int32Array.from(sorted, ({ duration }) => duration),
    release: Int32Array.from(sorted, ({ release }) => release ?? 0),
    deadline: Int32Array.from(sorted, ({ deadline }) => Math.min(deadline ?? horizon, horizon)),
    due: Int32Array.from(sorted, ({ due }) => due ?? -1),
    weight: Float64Array.from(sorted, ({ weight }) => weight ?? 1),
    priorityRank: Int32Array.from(sorted, ({ priority }) => rankOf.get(priority ?? 0)!),
    pinned,
    capacity: problem.resources.map((_, at) => capacityOf(problem, at, calendars)),
    periodOf: problem.budgets.map(({ periods }) => {
      const of = new Int32Array(horizon + 1).fill(-1);
      periods.forEach(({ from, to }, at) => {
        of.fill(at, from, Math.min(to, horizon));
      });
      return of;
    }),
    amounts: problem.budgets.map(({ periods }) => Float64Array.from(periods, ({ amount }) => amount)),
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
  const order = Int32Array.from({ length: activities.length }, (_, at) => at);
  const rises = activities.every(({ id }, at) => at === 0 || activities[at - 1]!.id < id);
  if (rises) return order;
  const ids = activities.map(({ id }) => id);
  return order.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
}
