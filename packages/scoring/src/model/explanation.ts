import type { RoundingMode, SumMethod } from '@sopana/core/arithmetic';
import type { Reason, Truth } from '@sopana/core/condition';
import type { Text } from '@sopana/core/text';
import type { AnswerClass } from './answer-class.js';
import type { Answer } from './answers.js';
import type { Method } from './method.js';
import type { Needs } from './missing-policy.js';
import type { Reduction } from './reduction.js';
import type { ModelIdentity, Part } from './score.js';
import type { Step } from './step.js';

/** One step as it was taken. */
export interface StepExplanation {
  /** The step as it was declared. */
  readonly step: Step;
  /** The value before it; null where an imputation puts the first one in. */
  readonly before: number | null;
  /** The value after it; null where the step has none to give. */
  readonly after: number | null;
}

/** A condition as it came out. */
export interface ConditionExplanation {
  /** What it came to. */
  readonly truth: Truth;
  /** The clauses that decided. */
  readonly reasons: readonly Reason[];
}

/** What all explanations say. */
export interface ExplanationCommon {
  /** Id of the item or node. */
  readonly id: string;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** The value after all steps; null when there is none. */
  readonly value: number | null;
  /** `value`, or why there is none. */
  readonly class: AnswerClass;
  /** Whether the item or node is meant for this subject; null when it is for all. */
  readonly when: ConditionExplanation | null;
  /** The value before the steps; null when there is none. */
  readonly start: number | null;
  /** The steps that were taken. */
  readonly steps: readonly StepExplanation[];
}

/** One answer with who observed it, when and where; null where that is not known. */
export interface ObservedAnswer {
  /** The answer. */
  readonly answer: Answer;
  /** Who. */
  readonly observer: string | null;
  /** When. */
  readonly occasion: string | null;
  /** Where. */
  readonly source: string | null;
}

/** How an item came by its value. */
export interface ItemExplanation extends ExplanationCommon {
  /** Kind of explanation. */
  readonly kind: 'item';
  /** The answer as it was given, the first where there are several; null when there is none. */
  readonly answer: Answer;
  /** All answers, where there are several. */
  readonly observations: readonly ObservedAnswer[];
  /** Label of the layer that an imputed answer comes from; null for an answer. */
  readonly imputed: string | null;
}

/** A part with its place in the sum and its own explanation. */
export interface PartExplanation extends Part {
  /** The weight over the sum of the weights that count, 0–1; null when the part does not count. */
  readonly share: number | null;
  /** What the part adds before the node's steps; null when it does not count, or the method does not add. */
  readonly contribution: number | null;
  /** How the child came by its value. */
  readonly because: Explanation;
}

/** What all explanations of nodes say. */
export interface NodeExplanation extends ExplanationCommon {
  /** Share of the applicable weight that was answered, 0–1; null when nothing is applicable. */
  readonly answeredShare: number | null;
}

/** How an aggregate came by its value. */
export interface AggregateExplanation extends NodeExplanation {
  /** Kind of explanation. */
  readonly kind: 'aggregate';
  /** The method. */
  readonly method: Method;
  /** How sums were formed. */
  readonly sum: SumMethod;
  /** When weights were divided by their sum. */
  readonly weights: 'divideLast' | 'divideFirst';
  /** Rule of the round steps. */
  readonly round: RoundingMode;
  /** What had to be answered; null for nothing in particular. */
  readonly needs: Needs | null;
  /** Sum of the weights that count. */
  readonly weightTotal: number;
  /** The children in the order of summation. */
  readonly parts: readonly PartExplanation[];
}

/** The number of a node in one observation; null where who, when and where are not known. */
export interface ObservedNumber {
  /** The number; null when there is none. */
  readonly value: number | null;
  /** `value`, or why there is none. */
  readonly class: AnswerClass;
  /** Who. */
  readonly observer: string | null;
  /** When. */
  readonly occasion: string | null;
  /** Where. */
  readonly source: string | null;
}

/** How a node that was worked out for each observation came by its value. */
export interface ReducedExplanation extends NodeExplanation {
  /** Kind of explanation. */
  readonly kind: 'reduced';
  /** The rule that makes one number of several, as it is declared. */
  readonly reduce: Reduction;
  /** The number of each observation, in the order of the answers. */
  readonly observations: readonly ObservedNumber[];
}

/** How a formula came by its value. */
export interface FormulaExplanation extends NodeExplanation {
  /** Kind of explanation. */
  readonly kind: 'formula';
  /** The formula as it is written. */
  readonly formula: string;
  /** What it reads, in the order of reading. */
  readonly reads: readonly Explanation[];
}

/** One row of a decision table as it came out. */
export interface CaseExplanation extends ConditionExplanation {
  /** Position of the row, from 0. */
  readonly row: number;
}

/** How a decision table came by its value. */
export interface CasesExplanation extends NodeExplanation {
  /** Kind of explanation. */
  readonly kind: 'cases';
  /** The rows that were looked at, to the one that decided. */
  readonly rows: readonly CaseExplanation[];
  /** Position of the row that applied, from 0; null when none did. */
  readonly applied: number | null;
  /** What the table reads. */
  readonly reads: readonly Explanation[];
}

/** What all explanations of levels say. */
export interface LevelExplanation extends NodeExplanation {
  /** Id of the level; null when there is none. */
  readonly level: string | null;
  /** Label of the level; null when it has none. */
  readonly levelLabel: Text | null;
}

/** How a banded level was read off. */
export interface BandsExplanation extends LevelExplanation {
  /** Kind of explanation. */
  readonly kind: 'bands';
  /** Where the band starts; null for the lowest. */
  readonly from: number | null;
  /** Where the next band starts; null for the highest. */
  readonly to: number | null;
  /** Which end a band holds. */
  readonly closed: 'lower' | 'upper';
  /** How the value that was read came about. */
  readonly because: Explanation;
}

/** One gate or cap as it came out. */
export interface GateExplanation extends ConditionExplanation {
  /** The level that the gate opens, or that the cap allows. */
  readonly level: string;
}

/** The gates and caps of a level as they came out. */
export interface JudgedGates {
  /** Id of the node. */
  readonly id: string;
  /** Id of the level; null when there is none. */
  readonly level: string | null;
  /** All gates, lowest first. */
  readonly gates: readonly GateExplanation[];
  /** All caps. */
  readonly caps: readonly GateExplanation[];
}

/** How a gated level was reached. */
export interface GatesExplanation extends LevelExplanation {
  /** Kind of explanation. */
  readonly kind: 'gates';
  /** All gates, lowest first. */
  readonly gates: readonly GateExplanation[];
  /** All caps. */
  readonly caps: readonly GateExplanation[];
  /** What the gates and caps read. */
  readonly reads: readonly Explanation[];
}

/** How one number came about, down to the answers. */
export type Explanation =
  | ItemExplanation
  | AggregateExplanation
  | ReducedExplanation
  | FormulaExplanation
  | CasesExplanation
  | BandsExplanation
  | GatesExplanation;

/** An explanation with the document that it is about. */
export interface ScoreExplanation {
  /** The document. */
  readonly model: ModelIdentity;
  /** Version of the arithmetic. */
  readonly arithmeticVersion: string;
  /** The number in question. */
  readonly root: Explanation;
}
