/**
 * Whether choices made so far are a solution: `feasible` as they stand, `infeasible` with whatever follows, or `open`,
 * which is neither yet.
 */
export type Feasibility = 'feasible' | 'infeasible' | 'open';

/**
 * Decisions to be made one after another at the least cost. `P` is what the domain keeps about the decisions made so far;
 * the search never looks into it and never changes it.
 *
 * Costs are compared as numbers: a bound that differs from the cost by a rounding error can cost the proof as much.
 * Whole numbers are exact.
 */
export interface ChoiceProblem<P> {
  /** Nothing decided. */
  readonly start: P;
  /** How many options the next decision has; a whole number from 0, and 0 when nothing is left to decide. */
  options(partial: P): number;
  /** The same with one more decision: the position of the chosen option, from 0. */
  decide(partial: P, option: number): P;
  /** What the decisions so far cost; finite, and asked for only when they are feasible. */
  cost(partial: P): number;
  /** At most the cost of these decisions and of any that continue them; finite, and the higher the faster. */
  lowerBound(partial: P): number;
  /** Whether these decisions are a solution. */
  feasibility(partial: P): Feasibility;
  /** All positions of the next decision, the most promising first; without it, in their own order. The result is the same. */
  promising?(partial: P): readonly number[];
}
