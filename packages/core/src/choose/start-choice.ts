import { boundOf } from './bound-of.js';
import type { ChoiceProblem } from './choice-problem.js';
import type { ChoiceState } from './choice-state.js';

/**
 * The start of a search for the cheapest solution; nothing is looked at yet.
 *
 * @param problem - what is to be decided, and what it costs
 * @returns the state to give to `improveChoice`
 * @throws RangeError when the first bound is not finite: a mistake in the problem
 *
 * @example
 * ```ts
 * const coins = [4, 3, 1];
 * const problem = { start: { left: 6, used: 0 }, options: ({ left }) => (left > 0 ? 3 : 0), decide: ({ left, used }, option) => ({ left: left - coins[option], used: used + 1 }), cost: ({ used }) => used, lowerBound: ({ left, used }) => used + Math.max(0, Math.ceil(left / 4)), feasibility: ({ left }) => (left === 0 ? 'feasible' : left < 0 ? 'infeasible' : 'open') };
 * choiceOf(improveChoice(startChoice(problem), 100)).best; // => { decisions: [1, 1], cost: 2 }
 * ```
 *
 * @source A. H. Land and A. G. Doig, "An automatic method of solving discrete programming problems", Econometrica 28(3)
 * (1960): branch and bound.
 */
export function startChoice<P>(problem: ChoiceProblem<P>): ChoiceState<P> {
  const partial = problem.start;
  if (problem.feasibility(partial) === 'infeasible') return { problem, open: [], best: null, explored: 0 };
  const bound = boundOf(problem, partial, -Number.MAX_VALUE);
  return { problem, open: [{ partial, decisions: [], bound }], best: null, explored: 0 };
}
