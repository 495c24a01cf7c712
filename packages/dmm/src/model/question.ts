import type { ClassOption, Described, MissingPolicy, Reduction, ScoringCondition } from '@sopana/scoring';

/** One rung of a question's ladder: what an organisation at that level does. The label is the descriptor. */
export interface LevelDescriptor extends Described {
  /** What an answer holds; unique within the question. */
  readonly code: string;
  /** What the option is worth, on the range of the instrument. */
  readonly value: number;
  /** Id of the level that it describes. */
  readonly level: string;
}

/** Options, lowest first; an option with a class says why there is no value, and may stand anywhere. */
export interface LadderAnswer {
  /** Kind of answer. */
  readonly type: 'ladder';
  /** The rungs; their values rise. */
  readonly options: readonly (LevelDescriptor | ClassOption)[];
}

/** A number on the range of the instrument. */
export interface NumberAnswer {
  /** Kind of answer. */
  readonly type: 'number';
}

/** What may be answered. */
export type QuestionAnswer = LadderAnswer | NumberAnswer;

/** What evidence has to be, so that an answer counts as backed. */
export interface EvidenceRequirement extends Described {
  /** Kinds that count, words of the document's own; any kind when absent. */
  readonly kinds?: readonly string[];
  /** The age that still counts, in whole days from 0; without it age alone never expires. */
  readonly maximumAgeDays?: number;
}

/** What is asked. */
export interface Question extends Described {
  /** Unique among all questions, indicators, sub-dimensions and dimensions of the document. */
  readonly id: string;
  /** Id of the instrument that asks it. */
  readonly instrument: string;
  /** What may be answered. */
  readonly answer: QuestionAnswer;
  /** Weight among the parts of the same indicator or sub-dimension, at least 0; 1 when absent. */
  readonly weight?: number;
  /** For whom the question is asked; where it does not hold, the question is not applicable. */
  readonly when?: ScoringCondition;
  /** What happens when it has no value, class by class; the instrument says so when absent. */
  readonly missing?: MissingPolicy;
  /** How the answers of several respondents become one; without it one respondent answers. */
  readonly reduce?: Reduction;
  /** What evidence has to be; any fresh evidence counts when absent. */
  readonly evidence?: EvidenceRequirement;
}
