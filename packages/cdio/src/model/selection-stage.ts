import type { Described } from '@sopana/scoring';
import type { Elicitation } from './elicitation.js';

/** What a criterion weighs in a stage. */
export interface CriterionWeight {
  /** Id of the criterion. */
  readonly of: string;
  /** A whole number from 1. */
  readonly weight: number;
}

/** What decides between candidates of equal total. */
export interface TieBreak extends Described {
  /** Unique among the tie-breaks of the stage. */
  readonly id: string;
  /** Id of a criterion or role of the stage; the higher mark goes first. */
  readonly by: string;
}

/**
 * Who goes on: all whose rank is within a number (those who tie at its end all do), or all whose total reaches a number.
 * All who are eligible, when absent.
 */
export type Admission = { readonly upTo: number } | { readonly atLeast: number };

/** One stage of a selection, which is an instrument of its own. */
export interface SelectionStage extends Described {
  /** Unique among the stages of the document. */
  readonly id: string;
  /** What is marked, and what it weighs; empty where only the gates are asked. */
  readonly weights: readonly CriterionWeight[];
  /** How the weights came about. */
  readonly elicitation?: Elicitation;
  /** Ids of the gates that are asked; all of the document when absent. */
  readonly gates?: readonly string[];
  /** Id of the stage whose marks are read; its own when absent. */
  readonly marksOf?: string;
  /** What decides between equal totals, in order; without any, and after the last, a tie stands. */
  readonly tieBreaks?: readonly TieBreak[];
  /** Who goes on to the next stage. */
  readonly admits?: Admission;
}
