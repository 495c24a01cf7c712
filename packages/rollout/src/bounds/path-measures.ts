import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { ScheduleMeasures } from '../engine/schedule.js';
import type { Windows } from '../engine/windows.js';

/**
 * The least that each measure can be when each activity lies as early, and is supplied as cheaply, as it could alone.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @returns lower bounds by measure
 */
export function pathMeasures(compiled: CompiledProblem, windows: Windows): ScheduleMeasures {
  const { count, duration, weight, due, needs, needUnits, needOptions, problem, batchSize } = compiled;
  let makespan = 0;
  let completion = 0;
  let tardiness = 0;
  let cost = 0;
  const cheapest = (holder: number, length: number): number => {
    let sum = 0;
    for (let need = needs[holder]!; need < needs[holder + 1]!; need += 1) {
      let least = Number.POSITIVE_INFINITY;
      for (let at = needOptions.start[need]!; at < needOptions.start[need + 1]!; at += 1) {
        least = Math.min(least, problem.resources[needOptions.items[at]!]!.rate);
      }
      sum += least * needUnits[need]! * length;
    }
    return sum;
  };
  for (let at = 0; at < count; at += 1) {
    const end = windows.ends[at]!;
    makespan = Math.max(makespan, end);
    completion += weight[at]! * end;
    if (due[at]! >= 0) tardiness += weight[at]! * Math.max(0, end - due[at]!);
    cost += cheapest(at, duration[at]!);
  }
  problem.batches.forEach(({ members }, at) => {
    const sessions = Math.ceil(members.length / batchSize[at]!);
    const length = problem.activities[members[0] ?? -1]?.duration ?? 0;
    cost += sessions * cheapest(count + at, length);
  });
  return { makespan, completion, tardiness, cost, load: 0 };
}
