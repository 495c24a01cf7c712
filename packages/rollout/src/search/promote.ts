import type { CompiledProblem } from '../engine/compiled-problem.js';

const most = 400;

/**
 * Brings an activity, and all that it waits for, further to the front.
 *
 * @param compiled - the problem
 * @param keys - changed
 * @param activity - the activity
 * @param by - how much is taken off the keys
 */
export function promote(compiled: CompiledProblem, keys: Float64Array, activity: number, by: number): void {
  const { before, first } = compiled;
  const seen = new Set([activity]);
  for (const at of seen) {
    keys[at]! -= by;
    if (seen.size >= most) continue;
    for (let edge = before.start[at]!; edge < before.start[at + 1]!; edge += 1)
      seen.add(first[before.items[edge]!]!);
  }
}
