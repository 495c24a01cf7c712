import type { OpenBranch, Solution } from './choice-state.js';
import { comesBefore } from './comes-before.js';

/**
 * Whether a branch may hold a better solution: cheaper, or as cheap and earlier.
 *
 * @param branch - decisions that are still to be looked at
 * @param best - the best solution so far; null before the first
 * @returns false only when its bound proves that it holds none
 */
export function canImprove<P>(branch: OpenBranch<P>, best: Solution | null): boolean {
  if (best === null || branch.bound < best.cost) return true;
  return branch.bound === best.cost && comesBefore(branch.decisions, best.decisions);
}
