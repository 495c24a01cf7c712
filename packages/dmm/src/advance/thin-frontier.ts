import type { Frontier } from './frontier.js';

/**
 * A frontier of fewer points that promises no less.
 *
 * @param frontier - of any length
 * @param most - how many points may stay; at least 1
 * @returns the frontier itself when it is short enough; else neighbours made one, at the cost of the cheapest and the value
 * of the best of them
 */
export function thinFrontier(frontier: Frontier, most: number): Frontier {
  const { length } = frontier.costs;
  if (length <= most) return frontier;
  const size = Math.ceil(length / most);
  const costs: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < length; at += size) {
    costs.push(frontier.costs[at] ?? 0);
    values.push(frontier.values[Math.min(at + size, length) - 1] ?? 0);
  }
  return { costs, values };
}
