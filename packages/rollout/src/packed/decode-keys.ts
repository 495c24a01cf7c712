import { memberOf } from './member-of.js';
import type { PackedRun } from './packed-run.js';
import type { PackedMember } from './packed-search.js';

/**
 * A schedule by serial generation from the keys of the run; the best is kept.
 *
 * @param run - the run; its keys are read
 * @param direction - 0 forward, 1 backward
 * @returns the schedule
 */
export function decodeKeys(run: PackedRun, direction: 0 | 1): PackedMember {
  const { problem, generator, keys } = run;
  const starts = new Int32Array(problem.count);
  const order = generator.orderOf(problem.directions[direction], keys);
  const makespan = generator.serial(problem.directions[direction], order, starts);
  run.schedules += 1;
  if (run.best === null || makespan < run.best.makespan) run.best = { starts, makespan, direction };
  return memberOf(problem, { starts, makespan });
}
