/** The best affordable choice, or a bound on it. */
export interface AffordableChoice {
  /** What it is worth; no affordable choice is worth more. */
  readonly value: number;
  /** Positions of the chosen. */
  readonly chosen: readonly number[];
}

const mostBranches = 20_000;

/**
 * The choice of greatest worth within a budget (the knapsack problem).
 *
 * @param options - positions that may be chosen
 * @param worth - by position, from 0
 * @param cost - by position, from 0
 * @param budget - what may be spent
 * @returns the exact optimum; after 20,000 branches the bound of the whole, with the best choice found
 *
 * @remarks Depth first in order of worth for cost, bounded by Dantzig's fractional fill.
 */
export function chooseAffordable(
  options: readonly number[],
  worth: { readonly [position: number]: number },
  cost: readonly number[],
  budget: number,
): AffordableChoice {
  const of = (values: { readonly [position: number]: number }, position: number): number => values[position]!;
  const order = options
    .filter((position) => of(worth, position) > 0 && of(cost, position) <= budget)
    .sort((a, b) => of(worth, b) * of(cost, a) - of(worth, a) * of(cost, b) || a - b);
  const bound = (from: number, value: number, left: number): number => {
    let total = value;
    let rest = left;
    for (let at = from; at < order.length; at += 1) {
      const position = order[at] as number;
      if (of(cost, position) > rest) return total + (of(worth, position) * rest) / of(cost, position);
      rest -= of(cost, position);
      total += of(worth, position);
    }
    return total;
  };
  let best = 0;
  let chosen: readonly number[] = [];
  let branches = 0;
  const open: {
    readonly at: number;
    readonly value: number;
    readonly left: number;
    readonly made: readonly number[];
  }[] = [{ at: 0, value: 0, left: budget, made: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, value, left, made } = next;
    if (value > best) {
      best = value;
      chosen = made;
    }
    branches += 1;
    if (branches > mostBranches) return { value: bound(0, 0, budget), chosen };
    const position = order[at];
    if (position === undefined || bound(at, value, left) <= best) continue;
    open.push({ at: at + 1, value, left, made });
    if (of(cost, position) <= left) {
      const spent = left - of(cost, position);
      open.push({ at: at + 1, value: value + of(worth, position), left: spent, made: [...made, position] });
    }
  }
  return { value: best, chosen };
}
