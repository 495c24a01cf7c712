import type { RandomState } from '@sopana/core/random';
import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { ReducedColumn } from '../model/register.js';

/** What is varied, and how. */
export interface VariationOptions {
  /** Each weight is multiplied by a number drawn evenly from 1 − share to 1 + share; above 0, below 1. */
  readonly weights: number;
  /** Start of the random sequence; recorded with the result. */
  readonly seed: number;
  /** Id of a ranked node. */
  readonly node: string;
}

/** A variation under way; the caller loops, shows progress and stops. */
export interface VariationState {
  /** The plan. */
  readonly plan: Plan;
  /** One row for each subject. */
  readonly table: AnswerTable;
  /** Nodes worked out for each observation and reduced, by the position of their register. */
  readonly supplied: ReadonlyMap<number, ReducedColumn>;
  /** What is varied. */
  readonly options: VariationOptions;
  /** Where the random sequence stands. */
  readonly random: RandomState;
  /** Subjects by row. */
  readonly subjects: readonly string[];
  /** Rank of each subject with the declared weights; null where it has none. */
  readonly nominal: readonly (number | null)[];
  /** Ranks of the subjects, one list for each sample; 0 where a subject has none in that sample. */
  readonly samples: readonly Float64Array[];
}

/** How far a subject's rank depends on the weights. */
export interface RankInterval {
  /** The subject. */
  readonly subject: string;
  /** Rank with the declared weights; null when it has none. */
  readonly rank: number | null;
  /** Best rank that occurred; null without a rank. */
  readonly best: number | null;
  /** Rank at or below which a twentieth of the samples lie, by the definition R calls type 7; null without a rank. */
  readonly low: number | null;
  /** Middle rank; null without a rank. */
  readonly median: number | null;
  /** Rank at or below which nineteen twentieths of the samples lie; null without a rank. */
  readonly high: number | null;
  /** Worst rank that occurred; null without a rank. */
  readonly worst: number | null;
}

/** Rank intervals with what they depend on. */
export interface Variation {
  /** What was varied. */
  readonly options: VariationOptions;
  /** How many samples were drawn. */
  readonly samples: number;
  /** One entry for each subject. */
  readonly intervals: readonly RankInterval[];
}
