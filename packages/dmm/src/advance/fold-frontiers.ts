import type { Frontier } from './frontier.js';
import { joinFrontiers } from './join-frontiers.js';
import { thinFrontier } from './thin-frontier.js';

/** Longer frontiers cost more than the proof that they save. */
const mostPoints = 1024;

/** A longer row of costs is mostly empty. */
const mostCells = 65536;

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
  const dearest = (left.costs.at(-1) ?? 0) + (right.costs.at(-1) ?? 0);
  return dearest < mostCells
    ? splitByCost(left, right, combine, dearest)
    : splitByPoint(left, right, combine);
}

/** One cell for each cost: the fastest way while costs are small. */
function splitByCost(
  left: Frontier,
  right: Frontier,
  combine: (left: number, right: number) => number,
  dearest: number,
): Frontier {
  const best = new Float64Array(dearest + 1).fill(Number.NEGATIVE_INFINITY);
  left.costs.forEach((first, i) => {
    const value = left.values[i] ?? 0;
    for (let j = 0; j < right.costs.length; j += 1) {
      const cost = first + (right.costs[j] ?? 0);
      const sum = combine(value, right.values[j] ?? 0);
      if (sum > (best[cost] ?? 0)) best[cost] = sum;
    }
  });
  const costs: number[] = [];
  const values: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  best.forEach((value, cost) => {
    if (value <= most) return;
    most = value;
    costs.push(cost);
    values.push(value);
  });
  return { costs, values };
}

function splitByPoint(
  left: Frontier,
  right: Frontier,
  combine: (left: number, right: number) => number,
): Frontier {
  let sum: Frontier = { costs: [], values: [] };
  right.costs.forEach((extra, at) => {
    const value = right.values[at] ?? 0;
    const costs = left.costs.map((cost) => cost + extra);
    sum = joinFrontiers(sum, { costs, values: left.values.map((other) => combine(other, value)) });
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
