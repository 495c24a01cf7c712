import { decodeKeys } from './decode-keys.js';
import type { PackedRun } from './packed-run.js';
import type { PackedMember } from './packed-search.js';
import { sampledOrder } from './sampled-order.js';
import { turnedKeys } from './turned-keys.js';

// Found on odd-numbered instances of PSPLIB, see docs/methods/planning.md.
const parallelShare = 0.9;

/**
 * One of the first schedules: generated forward, parallel or serial, by latest ends with chance of up to the critical path added, and then justified.
 * Two of them are without chance.
 *
 * @param run - the run
 * @param number - how many were made before
 * @returns the justified schedule, backward; two schedules are counted
 */
export function firstMember(run: PackedRun, number: number): PackedMember {
  const { problem, generator, stream } = run;
  const [forward, backward] = problem.directions;
  const starts = new Int32Array(problem.count);
  let makespan: number;
  if (number === 0 || (number > 1 && stream.uniform() < parallelShare)) {
    const keys = Float64Array.from(backward.head, (tail) => {
      const chance = number === 0 ? 0 : problem.path * stream.uniform();
      return problem.path - tail + chance;
    });
    makespan = generator.parallel(forward, keys, starts);
  } else {
    const plain = Int32Array.from(backward.head, (tail) => problem.path - tail);
    const order = number === 1 ? generator.orderOf(forward, plain) : sampledOrder(run);
    makespan = generator.serial(forward, order, starts);
  }
  run.schedules += 1;
  if (run.best === null || makespan < run.best.makespan) run.best = { starts, makespan, direction: 0 };
  turnedKeys({ starts, makespan }, problem.duration, run.keys);
  return decodeKeys(run, 1);
}
