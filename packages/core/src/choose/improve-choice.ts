import { branchesOf } from './branches-of.js';
import { canImprove } from './can-improve.js';
import type { ChoiceProblem } from './choice-problem.js';
import type { ChoiceState, OpenBranch, Solution } from './choice-state.js';
import { comesBefore } from './comes-before.js';

function solutionOf<P>(problem: ChoiceProblem<P>, { partial, decisions, bound }: OpenBranch<P>): Solution {
  const cost = problem.cost(partial);
  const slack = 1e-9 * Math.max(1, Math.abs(bound));
  // A bound above the cost would have hidden better solutions; rounding alone stays within the slack.
  if (!Number.isFinite(cost) || cost < bound - slack) {
    throw new RangeError(
      `A solution costs ${cost}, which must be finite and not below its lower bound ${bound}.`,
    );
  }
  return { decisions, cost };
}

function better(best: Solution | null, found: Solution): Solution {
  if (best === null || found.cost < best.cost) return found;
  return found.cost === best.cost && comesBefore(found.decisions, best.decisions) ? found : best;
}

/**
 * The search after looking at more branches.
 *
 * @param state - from `startChoice` or from here; not changed
 * @param branches - how many more branches to look at, at most; a whole number from 0, or Infinity to go to the end
 * @returns the state after them: n and then m branches give exactly what n + m give
 * @throws RangeError when a cost or bound is not finite, a solution is cheaper than its bound, or an order of options is not
 *   one: mistakes in the problem
 *
 * @example
 * ```ts
 * const problem = { start: [], options: (made) => (made.length < 2 ? 2 : 0), decide: (made, option) => [...made, option], cost: (made) => made[0] + made[1], lowerBound: () => 0, feasibility: (made) => (made.length === 2 ? 'feasible' : 'open') };
 * improveChoice(startChoice(problem), 2).explored; // => 2
 * improveChoice(improveChoice(startChoice(problem), 2), 9).best; // => { decisions: [0, 0], cost: 0 }
 * ```
 *
 * @remarks Depth first, so that memory grows with depth times options and a first solution comes early; a branch is left out
 * when its bound says that it holds nothing cheaper, and nothing as cheap that comes earlier.
 * @source A. H. Land and A. G. Doig, Econometrica 28(3) (1960). Our convention: among solutions of equal cost the first
 * counts, option by option in the problem's own order, a shorter one before its continuations.
 */
export function improveChoice<P>(state: ChoiceState<P>, branches: number): ChoiceState<P> {
  const { problem } = state;
  const open = [...state.open];
  let { best, explored } = state;
  const end = explored + branches;
  while (explored < end) {
    const branch = open.pop();
    if (branch === undefined) break;
    explored += 1;
    if (!canImprove(branch, best)) continue;
    if (problem.feasibility(branch.partial) === 'feasible') best = better(best, solutionOf(problem, branch));
    for (const next of branchesOf(problem, branch)) if (canImprove(next, best)) open.push(next);
  }
  return { problem, open, best, explored };
}
