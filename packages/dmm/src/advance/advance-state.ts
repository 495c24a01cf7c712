import type { Issue } from '@sopana/core';
import type { ChoiceState } from '@sopana/core/choose';
import type { AnswerSheet, Plan } from '@sopana/scoring';
import type { Cell } from './cell.js';
import type { AdvanceGoal, AdvanceOptions } from './improvement.js';
import type { Decision } from './option.js';

/** Some decisions, with what can still become of the instrument. */
export interface PartialAdvance {
  /** The position of the chosen option for each decision in turn. */
  readonly picks: readonly number[];
  /** For each decision and option whether it can still be taken. */
  readonly allowed: readonly (readonly boolean[])[];
  /** What can still become of each item and node. */
  readonly cells: readonly Cell[];
  /** What the decisions cost, in whole units. */
  readonly spent: number;
  /** The least that they and any that continue them cost, in whole units; infinite when the goal is out of reach. */
  readonly bound: number;
}

/** What is to be reached from where; the same through all of a search. */
export interface AdvanceTask {
  /** The compiled document. */
  readonly plan: Plan;
  /** The answers as they are. */
  readonly answers: AnswerSheet;
  /** What is to be reached. */
  readonly goal: AdvanceGoal;
  /** Attributes of the subject. */
  readonly options: AdvanceOptions;
  /** What there is to decide, in the order of the items in the document. @internal */
  readonly decisions: readonly Decision[];
  /** How many units make a cost of 1. */
  readonly scale: number;
  /** Items and nodes that the bound cannot follow. */
  readonly notes: readonly Issue[];
}

/** A search for the cheapest improvements under way; the caller loops, shows progress and stops. */
export interface AdvanceState {
  /** What is to be reached from where. */
  readonly task: AdvanceTask;
  /** Where the search stands. @internal */
  readonly choice: ChoiceState<PartialAdvance>;
}
