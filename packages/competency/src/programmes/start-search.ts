import type { PlanSearch } from './plan-search.js';
import type { TrainingTask } from './training-task.js';

/**
 * The start of a search; nothing is looked at yet.
 *
 * @param task - what is solved
 * @returns a search whose best plan chooses nothing
 */
export function startSearch(task: TrainingTask): PlanSearch {
  const edges = Float64Array.from(task.edgeSlot, (_, edge) => {
    const levels = (task.edgeTo[edge] as number) - (task.edgeFrom[edge] as number);
    return levels * (task.weight[task.edgeGap[edge] as number] as number);
  });
  const prices = { edges, links: new Float64Array(task.links.length / 2) };
  const decided = new Int8Array(task.programmes).fill(-1);
  const best = {
    value: 0,
    chosen: new Uint8Array(task.programmes),
    filled: new Uint8Array(task.slots),
  };
  return {
    task,
    open: [{ decided, bound: task.ceiling, cuts: [], prices, step: 1 }],
    best,
    tried: new Map(),
    unsplit: null,
    explored: 0,
  };
}
