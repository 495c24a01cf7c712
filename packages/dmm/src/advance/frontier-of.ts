import type { Frontier } from './frontier.js';

/**
 * The frontier of some ways to spend.
 *
 * @param points - pairs of cost and value, in any order
 * @returns the pairs that no other one beats, by rising cost; of equal pairs one
 */
export function frontierOf(points: readonly (readonly [number, number])[]): Frontier {
  const costs: number[] = [];
  const values: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const [cost, value] of [...points].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (value <= most) continue;
    most = value;
    costs.push(cost);
    values.push(value);
  }
  return { costs, values };
}
