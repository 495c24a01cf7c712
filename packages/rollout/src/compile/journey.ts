import type { CompiledCondition, Condition } from '@sopana/core/condition';
import type { ExpectedEntry, HeldStep, StepForm } from '../model/compiled-rollout.js';
import type { RolloutStep, StepLink } from '../model/rollout-template.js';

/** A condition in both its forms: the one is fast, the other gives reasons. */
export interface ReadyCondition {
  /** As the document says it. */
  readonly condition: Condition;
  /** Laid out once for many organisations. */
  readonly compiled: CompiledCondition;
}

/** A variant ready to be chosen. */
export interface ReadyVariant {
  /** Which organisations it is for. */
  readonly when: ReadyCondition;
  /** The step as it is for them; null when they do without it. */
  readonly form: StepForm | null;
}

/** A step ready to be asked about. */
export interface ReadyStep {
  /** The step. */
  readonly step: RolloutStep;
  /** What must hold on entry, given the facts that planned steps will leave, in the order of the way; null when nothing must. */
  readonly entryGiven: (coming: readonly string[]) => ReadyCondition | null;
  /** When it is done already; null when never. */
  readonly doneWhen: ReadyCondition | null;
  /** The step as it says itself. */
  readonly form: StepForm;
  /** Its variants, in document order. */
  readonly variants: readonly ReadyVariant[];
  /** Ids of all steps that lie before it, in the order of the way. */
  readonly before: readonly string[];
}

/** A step of an organisation that gets a place in the plan. */
export interface PlannedStep {
  /** The step as it is for the organisation. */
  readonly form: StepForm;
  /** What it waits for; steps that are done or left out are stepped over. */
  readonly links: readonly StepLink[];
}

/** The way of one organisation. */
export interface Journey {
  /** What gets a place, in the order of the way. */
  readonly planned: readonly PlannedStep[];
  /** What cannot be entered. */
  readonly held: readonly HeldStep[];
  /** Ids of steps that were done before the plan. */
  readonly done: readonly string[];
  /** Ids of steps that it does without. */
  readonly leftOut: readonly string[];
  /** What is planned on facts that are still to come. */
  readonly expected: readonly ExpectedEntry[];
}
