import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { Windows } from '../engine/windows.js';

/** How many rules there are. */
export const ruleCount = 4;

/**
 * Keys by a priority rule; what is alike goes by priority and then by id.
 *
 * @param compiled - the problem
 * @param windows - how late each activity can end
 * @param rule - 0: the least latest end. 1: priority, then latest end. 2: the earliest due boundary, then latest end. 3: the
 * earliest start, then priority
 * @returns a key for each activity, the least first
 *
 * @source E. W. Davis and J. H. Patterson, "A comparison of heuristic and optimum solutions in resource-constrained project
 * scheduling", Management Science 21(8) (1975): latest finish and slack rules.
 */
export function ruleKeys(compiled: CompiledProblem, windows: Windows, rule: number): Float64Array {
  const { count, priorityRank, due, duration, horizon } = compiled;
  let steps = 1;
  for (let at = 0; at < count; at += 1) steps = Math.max(steps, priorityRank[at]! + 1);
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const late = windows.latest[at]! - duration[at]!;
    const rank = priorityRank[at]!;
    const wanted = due[at]! < 0 ? horizon : due[at]!;
    if (rule === 0) keys[at] = late * steps + rank;
    else if (rule === 1) keys[at] = rank * (horizon + 1) + late;
    else if (rule === 2) keys[at] = (wanted * (horizon + 1) + late) * steps + rank;
    else keys[at] = windows.earliest[at]! * steps + rank;
  }
  return keys;
}
