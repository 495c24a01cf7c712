import type { Lists } from '../engine/compiled-problem.js';

/**
 * What tells the sets of resources that can supply needs apart.
 *
 * @param options - the resources of each need
 * @param need - the need
 * @returns the resource when there is one, else all of them as a text
 */
export function keyOfNeed({ start, items }: Lists, need: number): number | string {
  const from = start[need]!;
  const to = start[need + 1]!;
  if (to === from + 1) return items[from]!;
  return items.slice(from, to).sort().join();
}
