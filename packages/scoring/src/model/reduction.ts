import type { ScoringCondition } from './condition.js';
import type { Reducer } from './method.js';
import type { MissingPolicy } from './missing-policy.js';

/** How many observations it takes. */
export interface ObservationNeeds {
  /** Least number of observations that have a value, counted before any substitution. */
  readonly count: number;
}

/** A reducer for some subjects. */
export interface ReductionRule {
  /** For which subjects, by their attributes; for all when absent. */
  readonly when?: ScoringCondition;
  /** The reducer. */
  readonly use: Reducer;
  /** What to do with observations that have no value; skipped when absent. */
  readonly missing?: MissingPolicy;
  /** How many observations it takes; with fewer there is no value, as where nobody answered. One is enough when absent. */
  readonly needs?: ObservationNeeds;
}

/** One reducer for all subjects, or rules of which the first that applies decides. */
export type Reduction = Reducer | readonly ReductionRule[];
