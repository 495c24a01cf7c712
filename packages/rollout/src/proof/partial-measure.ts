import { comparedValues } from '../engine/compared-values.js';
import { endFrom } from '../engine/end-from.js';
import type { ScheduleMeasure } from '../engine/problem.js';
import type { PartialProof } from './partial-proof.js';
import type { ProofTask } from './proof-task.js';

/**
 * The least that the compared number can be for some placed activities with whatever follows; exact when all are placed.
 *
 * @param task - the task
 * @param partial - what is placed
 * @returns a whole number from 0
 */
export function partialMeasure({ compiled, scales }: ProofTask, partial: PartialProof): number {
  const values = comparedValues(compiled.problem.objective, (measure) => leastOf(compiled, partial, measure));
  return values.reduce((sum, value, at) => sum + value * scales[at]!, 0);
}

function leastOf(compiled: ProofTask['compiled'], partial: PartialProof, measure: ScheduleMeasure): number {
  const { count, weight, due, duration, needs, needUnits, needOptions, problem, capacity } = compiled;
  if (measure === 'load') {
    return capacity.reduce(
      (sum, units, resource) =>
        units.reduce((squares, all, slot) => {
          const used = all - partial.left[resource]![slot]!;
          return squares + used * used;
        }, sum),
      0,
    );
  }
  let sum = 0;
  const rate = (resource: number): number => problem.resources[resource]!.rate;
  for (let at = 0; at < count; at += 1) {
    const end = endFrom(compiled, at, partial.earliest[at]!);
    if (measure === 'makespan') sum = Math.max(sum, end);
    else if (measure === 'completion') sum += weight[at]! * end;
    else if (measure === 'tardiness') sum += due[at]! < 0 ? 0 : weight[at]! * Math.max(0, end - due[at]!);
    else {
      for (let need = needs[at]!; need < needs[at + 1]!; need += 1) {
        const options = needOptions.items.subarray(needOptions.start[need], needOptions.start[need + 1]);
        const known = partial.supplier[need]!;
        const least = known >= 0 ? rate(known) : Math.min(...Array.from(options, rate));
        sum += least * needUnits[need]! * duration[at]!;
      }
    }
  }
  if (measure !== 'cost') return sum;
  for (const { batch, suppliers } of partial.sessions) {
    const base = needs[count + batch]!;
    const length = problem.activities[problem.batches[batch]!.members[0]!]!.duration;
    suppliers.forEach((resource, need) => {
      sum += rate(resource) * needUnits[base + need]! * length;
    });
  }
  return sum;
}
