import type { Frontier } from './frontier.js';
import { joinFrontiers } from './join-frontiers.js';
import { thinFrontier } from './thin-frontier.js';

/** Longer frontiers cost more than the proof that they save. */
const mostPoints = 1024;

/**
 * The frontier of two things that are both paid for and then combined.
 *
 * @param left - what has been combined so far
 * @param right - what is added
 * @param combine - rises with both of its numbers
 * @param isApart - whether no decision changes both; if one may, it is paid for only once, and so each of the two is given
 * the whole cost
 * @returns at each cost the greatest combined value, or more
 *
 * @remarks O(points of the shorter × points of the result).
 */
export function foldFrontiers(
  left: Frontier,
  right: Frontier,
  combine: (left: number, right: number) => number,
  isApart: boolean,
): Frontier {
  return thinFrontier(isApart ? split(left, right, combine) : together(left, right, combine), mostPoints);
}

/** The cost is split between the two. */
function split(left: Frontier, right: Frontier, combine: (left: number, right: number) => number): Frontier {
  let sum: Frontier = { costs: [], values: [] };
  const isLeftShort = left.costs.length < right.costs.length;
  const [short, long] = isLeftShort ? [left, right] : [right, left];
  short.costs.forEach((extra, at) => {
    const value = short.values[at] ?? 0;
    const moved = {
      costs: long.costs.map((cost) => cost + extra),
      values: long.values.map((other) => (isLeftShort ? combine(value, other) : combine(other, value))),
    };
    sum = joinFrontiers(sum, moved);
  });
  return sum;
}

/** Both have the whole cost. */
function together(
  left: Frontier,
  right: Frontier,
  combine: (left: number, right: number) => number,
): Frontier {
  const costs: number[] = [];
  const values: number[] = [];
  let i = 0;
  let j = 0;
  for (const cost of [...left.costs, ...right.costs].sort((a, b) => a - b)) {
    while ((left.costs[i] ?? Number.POSITIVE_INFINITY) <= cost) i += 1;
    while ((right.costs[j] ?? Number.POSITIVE_INFINITY) <= cost) j += 1;
    const [a, b] = [left.values[i - 1], right.values[j - 1]];
    if (a === undefined || b === undefined) continue;
    const value = combine(a, b);
    if (value <= (values.at(-1) ?? Number.NEGATIVE_INFINITY)) continue;
    costs.push(cost);
    values.push(value);
  }
  return { costs, values };
}
