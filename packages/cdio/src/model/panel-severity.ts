import type { ExactMark } from './ranking.js';

/** How strict one assessor is, by the additive model. */
export interface AssessorStrictness {
  /** Id of the assessor. */
  readonly assessor: string;
  /** Totals this far below the panel's mean assessor; negative for a lenient one. */
  readonly severity: ExactMark;
  /** Of the severity; null when nothing is left over to judge it by. */
  readonly standardError: number | null;
  /** How many candidates the assessor wholly marked. */
  readonly candidates: number;
}

/** A candidate with the severity of the assessors taken out. */
export interface AdjustedCandidate {
  /** Id of the candidate. */
  readonly candidate: string;
  /** Rank in the order of the rubric, which stands. */
  readonly rank: number | null;
  /** What the panel's mean assessor would have given, by the model. */
  readonly adjusted: ExactMark;
  /** The rank that this would give, among the ranked; null for one who is not ranked. */
  readonly rankAdjusted: number | null;
}

/** What an additive model says of a panel. It stands beside the order and never replaces it. */
export interface PanelSeverity {
  /** Id of the stage. */
  readonly stage: string;
  /** One entry for each assessor who wholly marked somebody, in the order of the panel. */
  readonly assessors: readonly AssessorStrictness[];
  /** One entry for each candidate whom somebody wholly marked, in the order of the ranking. */
  readonly candidates: readonly AdjustedCandidate[];
  /** Totals less what was fitted to them. */
  readonly degreesOfFreedom: number;
  /** Square root of the mean square of what is left over; null without degrees of freedom. */
  readonly residualDeviation: number | null;
}
