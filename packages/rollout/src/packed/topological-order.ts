import type { Lists } from '../engine/compiled-problem.js';

/**
 * An order in which everything follows what it waits for.
 *
 * @param before - for each activity what comes before it
 * @param after - for each activity what comes after it
 * @returns the order; null when some wait in a circle
 */
export function topologicalOrder(before: Lists, after: Lists): Int32Array | null {
  const count = before.start.length - 1;
  const missing = new Int32Array(count);
  const order = new Int32Array(count);
  let known = 0;
  for (let at = 0; at < count; at += 1) {
    missing[at] = before.start[at + 1]! - before.start[at]!;
    if (missing[at] === 0) {
      order[known] = at;
      known += 1;
    }
  }
  for (let next = 0; next < known; next += 1) {
    const at = order[next]!;
    for (let edge = after.start[at]!; edge < after.start[at + 1]!; edge += 1) {
      const waiting = after.items[edge]!;
      missing[waiting]! -= 1;
      if (missing[waiting] === 0) {
        order[known] = waiting;
        known += 1;
      }
    }
  }
  return known === count ? order : null;
}
