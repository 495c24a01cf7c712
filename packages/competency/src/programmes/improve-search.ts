import { lookAtNode } from './look-at-node.js';
import type { PlanSearch } from './plan-search.js';
import type { SearchMemory } from './search-memory.js';

/**
 * A search after looking at more nodes.
 *
 * @param search - not changed
 * @param nodes - how many more to look at, at most; a whole number from 0
 * @returns the search after them: n and then m nodes give exactly what n + m give
 */
export function improveSearch(search: PlanSearch, nodes: number): PlanSearch {
  const { task } = search;
  const memory: SearchMemory = {
    task,
    best: search.best,
    tried: new Map(search.tried),
    unsplit: search.unsplit,
    isFirst: search.explored === 0,
  };
  const open = [...search.open];
  let { explored } = search;
  for (const end = explored + nodes; explored < end; ) {
    const node = open.pop();
    if (node === undefined) break;
    explored += 1;
    open.push(...lookAtNode(memory, node));
  }
  const { best, tried, unsplit } = memory;
  return { task, open, best, tried, unsplit, explored };
}
