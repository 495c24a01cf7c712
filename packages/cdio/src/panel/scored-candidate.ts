import type { Rational } from '@sopana/core/arithmetic';
import type { GateStanding } from '../model/ranking.js';
import type { Candidate } from '../model/selection-panel.js';

/** A candidate with the numbers of a stage, still as fractions. */
export interface ScoredCandidate {
  /** The candidate. */
  readonly candidate: Candidate;
  /** How the candidate stands before the gates. */
  readonly gates: readonly GateStanding[];
  /** Whether all gates are passed; null when that is not known. */
  readonly isEligible: boolean | null;
  /** The panel's mark on each criterion of the stage; null without one. */
  readonly criteria: readonly (Rational | null)[];
  /** How many assessors marked each criterion. */
  readonly assessors: readonly number[];
  /** The mark of each role of the stage; null without one. */
  readonly roles: readonly (Rational | null)[];
  /** The total; null without one. */
  readonly total: Rational | null;
  /** The double nearest to the total; 0 without one. */
  readonly value: number;
}
