import { canImprove } from './can-improve.js';
import type { ChoiceState, Solution } from './choice-state.js';

/** What a search has found and proved. */
export interface Choice {
  /** `optimal` and `infeasible` are proved; `undecided` means that branches are left which could change the answer. */
  readonly outcome: 'optimal' | 'infeasible' | 'undecided';
  /** The best solution so far; absent before the first. */
  readonly best?: Solution;
  /** No solution costs less; null when there is none at all. */
  readonly lowerBound: number | null;
  /** How much cheaper than the best a solution could still be, from 0; null without a best. */
  readonly gap: number | null;
  /** How many branches were looked at. */
  readonly explored: number;
}

/**
 * What a search has found and proved so far.
 *
 * @param state - from `startChoice` or `improveChoice`
 * @returns the best solution with its lower bound and gap, which are honest at every stage; `optimal` only with proof
 *
 * @example
 * ```ts
 * const problem = { start: 0, options: (made) => (made < 1 ? 2 : 0), decide: (made) => made + 1, cost: () => 5, lowerBound: () => 3, feasibility: (made) => (made === 1 ? 'feasible' : 'open') };
 * choiceOf(startChoice(problem)); // => { outcome: 'undecided', lowerBound: 3, gap: null, explored: 0 }
 * choiceOf(improveChoice(startChoice(problem), 10)); // => { outcome: 'optimal', best: { decisions: [0], cost: 5 }, lowerBound: 5, gap: 0, explored: 3 }
 * ```
 *
 * @source A. H. Land and A. G. Doig, Econometrica 28(3) (1960): the least bound of the open branches bounds all solutions.
 */
export function choiceOf<P>({ open, best, explored }: ChoiceState<P>): Choice {
  const bounds = open.filter((branch) => canImprove(branch, best)).map((branch) => branch.bound);
  const [first, ...others] = best === null ? bounds : [best.cost, ...bounds];
  if (first === undefined) return { outcome: 'infeasible', lowerBound: null, gap: null, explored };
  const lowerBound = others.reduce((least, bound) => Math.min(least, bound), first);
  if (best === null) return { outcome: 'undecided', lowerBound, gap: null, explored };
  const outcome = bounds.length === 0 ? 'optimal' : 'undecided';
  return { outcome, best, lowerBound, gap: best.cost - lowerBound, explored };
}
