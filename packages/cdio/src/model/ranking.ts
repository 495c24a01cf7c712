import type { ModelIdentity } from '@sopana/scoring';
import type { RankOrder, TieRule } from '@sopana/stats';
import type { GateOutcome } from './selection-panel.js';
import type { PanelReducer } from './selection-rubric.js';
import type { TieBreak } from './selection-stage.js';

/** A number that is exact: a whole number or a fraction, with the nearest double beside it. */
export interface ExactMark {
  /** The nearest double, in the range of the criteria. */
  readonly value: number;
  /** The number itself, such as `4` or `23/15`, in lowest terms. */
  readonly exact: string;
}

/** Why a gate is not passed although a pass was recorded. */
export type GateDoubt = 'notFound' | 'noEvidence' | 'otherKind' | 'notFresh';

/** How a candidate stands before one gate on a day. */
export interface GateStanding {
  /** Id of the gate. */
  readonly gate: string;
  /** How it counts. */
  readonly outcome: GateOutcome;
  /** What was recorded; null when nothing was. */
  readonly recorded: GateOutcome | null;
  /** Why it is unknown; null when it is not, or was recorded so. */
  readonly doubt: GateDoubt | null;
}

/** A panel's mark on one criterion. */
export interface CriterionMark {
  /** Id of the criterion. */
  readonly criterion: string;
  /** What it weighs, a whole number from 1. */
  readonly weight: number;
  /** The panel's mark; null with too few marks. */
  readonly mark: ExactMark | null;
  /** How many assessors marked it. */
  readonly assessors: number;
}

/** A mean over the criteria of a role. */
export interface RoleMark {
  /** Id of the role. */
  readonly role: string;
  /** Weighted mean of its criteria; null when one of them has no mark. */
  readonly mark: ExactMark | null;
}

/**
 * How a candidate stands: `ranked`; `eligible`, where the stage marks nothing; `eligibilityUnknown`, shown beside the order;
 * `notScored`, eligible but without a total; `notEligible`.
 */
export type Standing = 'ranked' | 'eligible' | 'eligibilityUnknown' | 'notScored' | 'notEligible';

/** Whether a candidate goes on: `undecided` hangs on what is not known yet, of this candidate or of others. */
export type AdmissionOutcome = 'admitted' | 'notAdmitted' | 'undecided';

/** What one criterion does between two candidates. */
export interface CriterionDifference {
  /** Id of the criterion. */
  readonly criterion: string;
  /** What it weighs. */
  readonly weight: number;
  /** The candidate's mark less that of the other. */
  readonly difference: ExactMark;
}

/** Why a candidate stands behind the one ahead. */
export interface Comparison {
  /** Id of the candidate ahead. */
  readonly with: string;
  /** This total less the other: 0 when a tie-break decided, below 0 otherwise. */
  readonly difference: ExactMark;
  /** Whether the other is at least as good on every criterion, and better on one. */
  readonly isDominated: boolean;
  /** Criteria on which this candidate is ahead, those that count most first. */
  readonly ahead: readonly CriterionDifference[];
  /** Criteria on which the other is ahead, those that count most first. */
  readonly behind: readonly CriterionDifference[];
  /** The declared tie-break that decided; null when the totals did. */
  readonly decidedBy: TieBreak | null;
}

/** How one candidate stands at a stage, and why. */
export interface CandidateStanding {
  /** Id of the candidate. */
  readonly candidate: string;
  /** Id of the route. */
  readonly route: string;
  /** How the candidate stands. */
  readonly standing: Standing;
  /** Rank among those who are ranked, by the convention of the ranking; null for all others. */
  readonly rank: number | null;
  /** Rank from the top, counting from 1, if all that is not known turned out against the candidate; null when not ranked. */
  readonly rankAtWorst: number | null;
  /** For one whose eligibility is unknown and who has a total: the rank if it turned out well; null for all others. */
  readonly rankIfEligible: number | null;
  /** The weighted mean; null when a mark is missing or the stage marks nothing. */
  readonly total: ExactMark | null;
  /** Marks on the criteria, in the order of the stage. */
  readonly criteria: readonly CriterionMark[];
  /** Means of the roles, in the order of the document. */
  readonly roles: readonly RoleMark[];
  /** How the candidate stands before each gate that is asked of the route. */
  readonly gates: readonly GateStanding[];
  /** Others of the same rank, which no declared rule tells apart. */
  readonly tiedWith: readonly string[];
  /** Against the nearest one ahead, tied ones left out; null for the first and for all who are not ranked. */
  readonly behind: Comparison | null;
  /** Ids of assessors who were recused from this candidate. */
  readonly recused: readonly string[];
  /** Whether the candidate goes on. */
  readonly admission: AdmissionOutcome;
}

/** An order of candidates with all that led to it. */
export interface CandidateRanking {
  /** The rubric. */
  readonly rubric: ModelIdentity;
  /** Version of the arithmetic; it changes only when numbers can. */
  readonly arithmeticVersion: string;
  /** Name of the selection. */
  readonly selection: string;
  /** Id of the stage. */
  readonly stage: string;
  /** The day on which the gates were asked, YYYY-MM-DD. */
  readonly on: string;
  /** What equal candidates get. */
  readonly ties: TieRule;
  /** Rank 1 is the highest total. */
  readonly order: RankOrder;
  /** What the panel's marks were made into. */
  readonly reduce: PanelReducer;
  /** Ids of the tie-breaks that decided something, in the order of the stage. */
  readonly tieBreaksUsed: readonly string[];
  /** Those who are ranked, first to last; then eligible without a rank; then unknown; then not scored; then not eligible. */
  readonly standings: readonly CandidateStanding[];
}

/** How to rank. */
export interface RankingOptions {
  /** Id of the stage. */
  readonly stage: string;
  /** The day on which the gates are asked, a civil date, YYYY-MM-DD. */
  readonly on: string;
  /** What equal candidates get; `min` (1, 2, 2, 4) when absent. */
  readonly ties?: TieRule;
}

/** One candidate who is at least as good as another on every criterion, and better on one. */
export interface Dominance {
  /** Id of the better candidate. */
  readonly better: string;
  /** Id of the other. */
  readonly worse: string;
}
