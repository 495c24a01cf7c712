import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { Windows } from '../engine/windows.js';

/**
 * The least time from the end of each activity to the end of all, counted as if every slot were worked in.
 *
 * @param compiled - the problem
 * @param windows - its windows, for their order
 * @returns slots for each activity
 */
export function tailsOf(compiled: CompiledProblem, windows: Windows): Int32Array {
  const { count, after, second, least, duration } = compiled;
  const tails = new Int32Array(count);
  for (let next = windows.order.length - 1; next >= 0; next -= 1) {
    const at = windows.order[next]!;
    for (let edge = after.start[at]!; edge < after.start[at + 1]!; edge += 1) {
      const wait = after.items[edge]!;
      const later = second[wait]!;
      tails[at] = Math.max(tails[at]!, least[wait]! + duration[later]! + tails[later]!);
    }
  }
  return tails;
}
