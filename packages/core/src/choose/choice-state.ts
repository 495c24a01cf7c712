import type { ChoiceProblem } from './choice-problem.js';

/** A solution. */
export interface Solution {
  /** The position of the chosen option, from 0, for each decision in turn. */
  readonly decisions: readonly number[];
  /** What it costs. */
  readonly cost: number;
}

/** Decisions that are still to be looked at, with whatever may follow them. */
export interface OpenBranch<P> {
  /** What the domain keeps about them. */
  readonly partial: P;
  /** The position of the chosen option for each decision in turn. */
  readonly decisions: readonly number[];
  /** No solution that starts with them costs less. */
  readonly bound: number;
}

/** Where a search stands; going on from it never changes it. */
export interface ChoiceState<P> {
  /** What is being solved. */
  readonly problem: ChoiceProblem<P>;
  /** What is still to be looked at; the last is next. */
  readonly open: readonly OpenBranch<P>[];
  /** The best solution so far; null before the first. */
  readonly best: Solution | null;
  /** How many branches were looked at. */
  readonly explored: number;
}
