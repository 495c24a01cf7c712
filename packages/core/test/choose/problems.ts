import type { ChoiceProblem } from '../../src/choose/index.js';

/** Take it (0) or leave it (1), for each item in turn. */
export interface Taken {
  readonly taken: readonly boolean[];
}

export interface Item {
  readonly weight: number;
  readonly worth: number;
}

/** Knapsack as a cost: the worth that is left behind, under a limit of weight. */
export function knapsack(items: readonly Item[], limit: number): ChoiceProblem<Taken> {
  const sum = (taken: readonly boolean[], wanted: boolean, of: (item: Item) => number): number =>
    taken.reduce((total, is, at) => total + (is === wanted ? of(items[at] as Item) : 0), 0);
  const left = (taken: readonly boolean[]): number => sum(taken, false, (item) => item.worth);
  return {
    start: { taken: [] },
    options: ({ taken }) => (taken.length < items.length ? 2 : 0),
    decide: ({ taken }, option) => ({ taken: [...taken, option === 0] }),
    cost: ({ taken }) => left(taken),
    lowerBound: ({ taken }) => left(taken),
    feasibility: ({ taken }) => {
      if (sum(taken, true, (item) => item.weight) > limit) return 'infeasible';
      return taken.length === items.length ? 'feasible' : 'open';
    },
  };
}

export interface Cover {
  readonly made: readonly boolean[];
}

/** Set cover: the cheapest sets that hold every element below a count; feasible as soon as all are covered. */
export function setCover(
  sets: readonly { readonly price: number; readonly holds: readonly number[] }[],
  elements: number,
): ChoiceProblem<Cover> {
  const isCovered = (made: readonly boolean[], others: boolean): boolean =>
    Array.from({ length: elements }, (_, element) => element).every((element) =>
      sets.some((set, at) => (made[at] ?? others) && set.holds.includes(element)),
    );
  const price = (made: readonly boolean[]): number =>
    made.reduce((total, is, at) => total + (is ? (sets[at]?.price ?? 0) : 0), 0);
  return {
    start: { made: [] },
    options: ({ made }) => (made.length < sets.length ? 2 : 0),
    decide: ({ made }, option) => ({ made: [...made, option === 1] }),
    cost: ({ made }) => price(made),
    lowerBound: ({ made }) => price(made),
    feasibility: ({ made }) => {
      if (isCovered(made, false)) return 'feasible';
      return isCovered(made, true) ? 'open' : 'infeasible';
    },
  };
}
