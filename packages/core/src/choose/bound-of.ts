import type { ChoiceProblem } from './choice-problem.js';

/**
 * The bound of a branch, never below that of the branch it grew from.
 *
 * @param problem - gives the bound
 * @param partial - the branch
 * @param above - the bound of the branch it grew from
 * @returns the bound, finite
 */
export function boundOf<P>(problem: ChoiceProblem<P>, partial: P, above: number): number {
  const bound = problem.lowerBound(partial);
  if (!Number.isFinite(bound)) throw new RangeError(`A lower bound is ${bound}; it must be finite.`);
  return Math.max(bound, above);
}
