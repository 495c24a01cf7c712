import type { AnswerValue } from '@sopana/scoring';

/** What the answer to an item has to be in the end. */
export interface ImprovementRequirement {
  /** Id of the item. */
  readonly item: string;
  /** The answers that will do; the one there is now may be among them. */
  readonly isOneOf: readonly AnswerValue[];
}

/** One way to improve one item. Of the improvements of an item at most one is chosen. */
export interface Improvement {
  /** Id of the item. */
  readonly item: string;
  /** The answer that it leads to. */
  readonly to: AnswerValue;
  /** What it costs; at least 0, with at most six decimals. */
  readonly cost: number;
  /** Answers to other items that come with it, by id; such an item has no improvements of its own. */
  readonly also?: Readonly<Record<string, AnswerValue>>;
  /** What other items have to be, now or by their own improvements. */
  readonly requires?: readonly ImprovementRequirement[];
}

/** What is to be reached. */
export interface AdvanceGoal {
  /** Id of a node. */
  readonly node: string;
  /** Its least value, itself included; for a level its position, from 0. */
  readonly atLeast: number;
}

/** What is known besides the answers. */
export interface AdvanceOptions {
  /** Attributes of the subject, by id. */
  readonly attributes?: Readonly<Record<string, string | number>>;
}
