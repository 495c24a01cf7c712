import type { ScheduleProblem } from '../src/index.js';

/**
 * A bare serial generation to compare with: the same activities in their order, in days of work, each with its first
 * resource, over a flat array; no calendar, batch, budget, gate or alternative.
 *
 * @param problem - the problem
 * @returns a function that makes one schedule and gives its makespan
 */
export function bareSerial(problem: ScheduleProblem): () => number {
  const count = problem.activities.length;
  const days = problem.horizon * 8;
  const duration = Int32Array.from(problem.activities, (one) => one.duration);
  const resource = Int32Array.from(problem.activities, ({ needs }) => needs[0]?.anyOf[0] ?? -1);
  const before = new Int32Array(count).fill(-1);
  for (const one of problem.precedences) before[one.after] = one.before;
  const capacity = problem.resources.map((one) => one.capacity[0]!.units);
  const used = problem.resources.map(() => new Int32Array(days));
  const ends = new Int32Array(count);
  return () => {
    for (const row of used) row.fill(0);
    let makespan = 0;
    for (let at = 0; at < count; at += 1) {
      let start = before[at]! < 0 ? 0 : ends[before[at]!]!;
      const length = duration[at]!;
      if (resource[at]! >= 0) {
        const row = used[resource[at]!]!;
        const units = capacity[resource[at]!]!;
        for (let day = start; day < start + length; day += 1) if (row[day]! >= units) start = day + 1;
        for (let day = start; day < start + length; day += 1) row[day]! += 1;
      }
      ends[at] = start + length;
      makespan = Math.max(makespan, start + length);
    }
    return makespan;
  };
}
