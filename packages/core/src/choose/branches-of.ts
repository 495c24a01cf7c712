import { boundOf } from './bound-of.js';
import type { ChoiceProblem } from './choice-problem.js';
import type { OpenBranch } from './choice-state.js';

function orderOf<P>(problem: ChoiceProblem<P>, partial: P, count: number): readonly number[] {
  const plain = Array.from({ length: count }, (_, option) => option);
  if (count === 0 || problem.promising === undefined) return plain;
  const order = problem.promising(partial);
  if (order.length !== count || !plain.every((option) => order.includes(option))) {
    throw new RangeError(
      `An order of ${count} options must name each position once; it is ${order.join(', ')}.`,
    );
  }
  return order;
}

/**
 * The branches that grow from one by a single decision, without those that cannot be solutions.
 *
 * @param problem - what is to be decided
 * @param branch - the branch they grow from
 * @returns the branches, the most promising last, ready to be taken from the end
 */
export function branchesOf<P>(problem: ChoiceProblem<P>, branch: OpenBranch<P>): readonly OpenBranch<P>[] {
  const branches: OpenBranch<P>[] = [];
  for (const option of orderOf(problem, branch.partial, problem.options(branch.partial))) {
    const partial = problem.decide(branch.partial, option);
    if (problem.feasibility(partial) === 'infeasible') continue;
    const bound = boundOf(problem, partial, branch.bound);
    branches.push({ partial, decisions: [...branch.decisions, option], bound });
  }
  return branches.reverse();
}
