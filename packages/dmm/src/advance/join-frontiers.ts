import type { Frontier } from './frontier.js';

/**
 * The frontier of two choices of which one is taken.
 *
 * @param left - one way
 * @param right - the other
 * @returns at each cost the better of the two
 */
export function joinFrontiers(left: Frontier, right: Frontier): Frontier {
  if (left.costs.length === 0) return right;
  if (right.costs.length === 0) return left;
  const costs: number[] = [];
  const values: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  let i = 0;
  let j = 0;
  while (i < left.costs.length || j < right.costs.length) {
    const a = left.costs[i] ?? Number.POSITIVE_INFINITY;
    const b = right.costs[j] ?? Number.POSITIVE_INFINITY;
    const cost = Math.min(a, b);
    let value = Number.NEGATIVE_INFINITY;
    if (a === cost) value = left.values[i++] ?? value;
    if (b === cost) value = Math.max(value, right.values[j++] ?? value);
    if (value <= most) continue;
    most = value;
    costs.push(cost);
    values.push(value);
  }
  return { costs, values };
}
