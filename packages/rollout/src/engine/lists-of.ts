import type { Lists } from './compiled-problem.js';

/**
 * Pairs of list and item as lists in one array.
 *
 * @param count - how many lists
 * @param keys - the list of each item
 * @param items - the items; those of one list keep their order
 * @returns the lists
 */
export function listsOf(count: number, keys: ArrayLike<number>, items: ArrayLike<number>): Lists {
  const start = new Int32Array(count + 1);
  for (let at = 0; at < keys.length; at += 1) start[keys[at]! + 1]! += 1;
  for (let list = 0; list < count; list += 1) start[list + 1]! += start[list]!;
  const next = start.slice();
  const placed = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const list = keys[at]!;
    placed[next[list]!] = items[at]!;
    next[list]! += 1;
  }
  return { start, items: placed };
}
