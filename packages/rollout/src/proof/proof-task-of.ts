import { comparedValues } from '../engine/compared-values.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { ScheduleMeasure } from '../engine/problem.js';
import type { Windows } from '../engine/windows.js';
import type { ProofTask } from './proof-task.js';

/**
 * The task of an exact search: the numbers of a lexicographic order become digits of one whole number.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @returns the task; null when the digits are too many for exact arithmetic
 */
export function proofTaskOf(compiled: CompiledProblem, windows: Windows): ProofTask | null {
  const most = comparedValues(compiled.problem.objective, (measure) => greatest(compiled, measure));
  const scales = most.map(() => 1);
  for (let at = most.length - 2; at >= 0; at -= 1) scales[at] = scales[at + 1]! * (most[at + 1]! + 1);
  const total = most.reduce((sum, value, at) => sum + value * scales[at]!, 0);
  return total <= Number.MAX_SAFE_INTEGER ? { compiled, windows, scales } : null;
}

function greatest(compiled: CompiledProblem, measure: ScheduleMeasure): number {
  const { horizon, weight, problem, duration } = compiled;
  if (measure === 'makespan') return horizon;
  if (measure === 'completion' || measure === 'tardiness') {
    return horizon * weight.reduce((sum, one) => sum + one, 0);
  }
  const units = problem.activities.reduce(
    (sum, { needs }) => sum + needs.reduce((all, need) => all + need.units, 0),
    problem.batches.reduce(
      (sum, { needs, members }) => sum + members.length * needs.reduce((all, need) => all + need.units, 0),
      0,
    ),
  );
  const longest = duration.reduce((most, length) => Math.max(most, length), 0);
  if (measure === 'load') return units * units * horizon;
  return units * longest * problem.resources.reduce((most, { rate }) => Math.max(most, rate), 0);
}
