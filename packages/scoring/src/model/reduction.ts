import type { ScoringCondition } from './condition.js';
import type { Reducer } from './method.js';
import type { MissingPolicy } from './missing-policy.js';

/** A reducer for some subjects. */
export interface ReductionRule {
  /** For which subjects, by their attributes; for all when absent. */
  readonly when?: ScoringCondition;
  /** The reducer. */
  readonly use: Reducer;
  /** What to do with observations that have no value; skipped when absent. */
  readonly missing?: MissingPolicy;
}

/** One reducer for all subjects, or rules of which the first that applies decides. */
export type Reduction = Reducer | readonly ReductionRule[];
