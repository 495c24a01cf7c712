import type { ChoiceProblem, Solution } from '../../src/choose/index.js';

/** The first of the cheapest solutions, by looking at all of them in lexicographic order, without any bound. */
export function bruteForce<P>(problem: ChoiceProblem<P>): Solution | null {
  let best: Solution | null = null;
  const visit = (partial: P, decisions: readonly number[]): void => {
    if (problem.feasibility(partial) === 'feasible') {
      const cost = problem.cost(partial);
      if (best === null || cost < best.cost) best = { decisions, cost };
    }
    for (let option = 0; option < problem.options(partial); option += 1) {
      visit(problem.decide(partial, option), [...decisions, option]);
    }
  };
  visit(problem.start, []);
  return best;
}
