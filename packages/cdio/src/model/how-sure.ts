import type { Result } from '@sopana/core';
import type { Acceptability, AcceptabilityState } from '@sopana/stats';
import type { PanelSeverity } from './panel-severity.js';
import type { CandidateRanking, ExactMark } from './ranking.js';

/** What is asked about the order of a stage. */
export interface HowSureOptions {
  /** Id of the stage. */
  readonly stage: string;
  /** The day on which the gates are asked, a civil date, YYYY-MM-DD. */
  readonly on: string;
  /** Start of the random sequence, a whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** Ids of criteria, the most important first, where only that much is agreed on; those left out are free. */
  readonly order?: readonly string[];
  /** How far each weight may go up or down, as a share of itself, above 0 and at most 1. */
  readonly band?: number;
}

/** Which weights are looked at: all there are, all of a declared order, or those near the declared ones. */
export type WeightQuestion = 'all' | 'order' | 'band';

/** What a set of possible weights says of the order. */
export interface WeightAnswer {
  /** Which weights. */
  readonly question: WeightQuestion;
  /** Shares of ranks, of pairs, and central weights, by the positions of `candidates` and `criteria`. */
  readonly acceptability: Acceptability;
}

/** The least change of weights that brings another candidate level with the winner. */
export interface WinnerChange {
  /** `changes`: some weights do; `never`: none do, for the winner dominates; `tied`: several are first already. */
  readonly outcome: 'changes' | 'never' | 'tied';
  /** Ids of the candidates that are level at that distance. */
  readonly nearest: readonly string[];
  /** Share of all weight that has to move from some criteria to others; null when none does. */
  readonly moved: ExactMark | null;
  /** Declared and changed weight of each criterion, as shares of the total; empty when none does. */
  readonly weights: readonly {
    /** Id of the criterion. */
    readonly criterion: string;
    /** As declared. */
    readonly declared: ExactMark;
    /** At that distance. */
    readonly changed: ExactMark;
  }[];
}

/** Who would be first without one assessor, or without one criterion. */
export interface LeftOut {
  /** Id of the assessor or criterion. */
  readonly without: string;
  /** Ids of those who would be first. */
  readonly winners: readonly string[];
  /** Whether they are others than those who are. */
  readonly isChanged: boolean;
  /** Ids of candidates who would have too few marks for a total. */
  readonly notScored: readonly string[];
}

/** What is known of the order without any sampling. */
export interface HowSureFacts {
  /** The order that is asked about. */
  readonly ranking: CandidateRanking;
  /** Ids of the ranked candidates, first to last: the positions of all tables. */
  readonly candidates: readonly string[];
  /** Ids of the criteria: the positions of all weights. */
  readonly criteria: readonly string[];
  /** Ids of those who are first. */
  readonly winners: readonly string[];
  /** Ids of candidates with a total who are not ranked, since their eligibility is not known: in none of the tables. */
  readonly notLookedAt: readonly string[];
  /** Share of all weights at which the candidate of the row is ahead of that of the column, exactly; a tie is half. */
  readonly pairwise: readonly (readonly ExactMark[])[];
  /** What it takes to change the winner. */
  readonly change: WinnerChange;
  /** One entry for each assessor with a sheet at the stage. */
  readonly withoutAssessor: readonly LeftOut[];
  /** One entry for each criterion; empty for a stage of one. */
  readonly withoutCriterion: readonly LeftOut[];
  /** What a model of severity says, beside the order; a reason where there is none. */
  readonly severity: Result<PanelSeverity>;
}

/** How sure an order is. */
export interface HowSure extends HowSureFacts {
  /** All weights first; then those of the declared order and of the band, where they were asked for. */
  readonly answers: readonly WeightAnswer[];
}

/** A question under way; the caller loops, shows progress and stops. Where nothing is exact it survives JSON. */
export interface HowSureState {
  /** What needs no sampling. */
  readonly facts: HowSureFacts;
  /** One entry for each set of weights; exact ones need no more samples. */
  readonly questions: readonly {
    /** Which weights. */
    readonly question: WeightQuestion;
    /** The exact answer, where there is one. */
    readonly exact: Acceptability | null;
    /** Samples under way; null beside an exact answer. */
    readonly sampled: AcceptabilityState | null;
  }[];
}
