import type { RoundingMode, SumMethod } from '@sopana/core/arithmetic';
import type { Text } from '@sopana/core/text';
import type { AnswerClass } from './answer-class.js';
import type { Answer } from './answers.js';
import type { Needs } from './missing-policy.js';
import type { ModelIdentity, Part } from './score.js';
import type { Step } from './step.js';

/** One step as it was taken. */
export interface StepExplanation {
  /** The step as it was declared. */
  readonly step: Step;
  /** The value before it. */
  readonly before: number;
  /** The value after it. */
  readonly after: number;
}

/** How an item came by its value. */
export interface ItemExplanation {
  /** Kind of explanation. */
  readonly kind: 'item';
  /** Id of the item. */
  readonly id: string;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** The answer as it was given; null when there is none. */
  readonly answer: Answer;
  /** What the answer is worth after all steps; null when it has no value. */
  readonly value: number | null;
  /** Class of the answer. */
  readonly class: AnswerClass;
  /** The steps that were taken; empty when there is no value. */
  readonly steps: readonly StepExplanation[];
}

/** A part with its place in the sum and its own explanation. */
export interface PartExplanation extends Part {
  /** The weight over the sum of the weights that count, 0–1; null when the part does not count. */
  readonly share: number | null;
  /** What the part adds to the mean before the node's steps; null when the part does not count. */
  readonly contribution: number | null;
  /** How the child came by its value. */
  readonly because: Explanation;
}

/** How a mean came by its value. */
export interface MeanExplanation {
  /** Kind of explanation. */
  readonly kind: 'mean';
  /** Id of the node. */
  readonly id: string;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** The value; null when there is none. */
  readonly value: number | null;
  /** `value`, or why there is none. */
  readonly class: AnswerClass;
  /** Share of the applicable weight that was answered, 0–1; null when nothing is applicable. */
  readonly answeredShare: number | null;
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
  /** The mean before the steps; null when there is none. */
  readonly mean: number | null;
  /** The children in the order of summation. */
  readonly parts: readonly PartExplanation[];
  /** The steps that were taken. */
  readonly steps: readonly StepExplanation[];
}

/** How a level was read off. */
export interface BandsExplanation {
  /** Kind of explanation. */
  readonly kind: 'bands';
  /** Id of the node. */
  readonly id: string;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** Position of the level, from 0; null when there is none. */
  readonly value: number | null;
  /** `value`, or why there is none. */
  readonly class: AnswerClass;
  /** Share of the applicable weight that was answered, 0–1; null when nothing is applicable. */
  readonly answeredShare: number | null;
  /** Id of the level; null when there is none. */
  readonly level: string | null;
  /** Label of the level; null when it has none. */
  readonly levelLabel: Text | null;
  /** Where the band starts; null for the lowest. */
  readonly from: number | null;
  /** Where the next band starts; null for the highest. */
  readonly to: number | null;
  /** Which end a band holds. */
  readonly closed: 'lower' | 'upper';
  /** How the value that was read came about. */
  readonly because: Explanation;
}

/** How one number came about, down to the answers. */
export type Explanation = ItemExplanation | MeanExplanation | BandsExplanation;

/** An explanation with the document that it is about. */
export interface ScoreExplanation {
  /** The document. */
  readonly model: ModelIdentity;
  /** Version of the arithmetic. */
  readonly arithmeticVersion: string;
  /** The number in question. */
  readonly root: Explanation;
}
