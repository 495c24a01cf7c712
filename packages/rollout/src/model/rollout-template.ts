import type { Condition } from '@sopana/core/condition';
import type { Text } from '@sopana/core/text';
import type { Described } from './described.js';

/** A part that somebody plays in the rollout, such as government, industry partner or academia. */
export interface StakeholderRole extends Described {
  /** Unique among the roles of the document. */
  readonly id: string;
}

/** A kind of people, rooms or seats that steps need and give back. */
export interface ResourceKind extends Described {
  /** Unique among the resources and budgets of the document. */
  readonly id: string;
  /** What one unit is, such as one assessor; for people. */
  readonly unit?: Text;
}

/** A kind of money that steps spend. */
export interface BudgetKind extends Described {
  /** Unique among the resources and budgets of the document. */
  readonly id: string;
  /** What one unit is, such as a thousand rupees; for people. */
  readonly unit?: Text;
}

/** What must lie behind before a step begins. */
export interface StepLink {
  /** Id of the step that comes before. */
  readonly step: string;
  /** Days between the end of that step and the start of this one, at least; a whole number from 0, 0 when absent. */
  readonly atLeastDays?: number;
  /** Days between the end of that step and the start of this one, at most; a whole number from 0, no limit when absent. */
  readonly atMostDays?: number;
  /** Which days are counted: those on which this step could be worked on, or all. Working days when absent. */
  readonly counted?: 'workingDays' | 'civilDays';
}

/** What a step holds while work on it is going on. */
export interface StepNeed {
  /** Id of the resource. */
  readonly resource: string;
  /** How many units, a whole number from 1. */
  readonly units: number;
  /** Whether a batch needs them once for each organisation in it; else once for the batch. */
  readonly perOrganisation?: boolean;
}

/** What a step spends, in the fiscal period in which it starts. */
export interface StepSpend {
  /** Id of the budget. */
  readonly budget: string;
  /** How much, a whole number of the budget's units from 0. */
  readonly amount: number;
  /** Whether a batch spends it once for each organisation in it; else once for the batch. */
  readonly perOrganisation?: boolean;
}

/** By what the organisations of one batch are alike. */
export type BatchKey = 'kind' | 'language' | 'region' | 'sector' | 'size';

/**
 * Events, such as workshops, each of which serves several organisations. Who comes together is decided with the plan; they
 * are always of one wave, one variant of the step, one working time, and served by the same pools.
 */
export interface Batch {
  /** The most organisations at one event, a whole number from 1. */
  readonly upTo: number;
  /** By what else they must be alike; nothing when absent. */
  readonly by?: readonly BatchKey[];
}

/** How a step differs for some organisations. */
export interface StepVariant extends Described {
  /** Unique among the variants of the step. */
  readonly id: string;
  /** Which organisations it is for: a condition on their attributes and facts. */
  readonly when: Condition;
  /** Working days, a multiple of a half; as the step says when absent. */
  readonly durationDays?: number;
  /** In place of what the step needs. */
  readonly needs?: readonly StepNeed[];
  /** In place of what the step spends. */
  readonly spends?: readonly StepSpend[];
  /** Whether these organisations do without the step. */
  readonly leftOut?: boolean;
}

/** Something that a step leaves behind, and by which one sees that it is done. */
export interface ExitEvidence extends Described {
  /** Id of the fact about the organisation that it shows. */
  readonly fact: string;
}

/** One step of the way. */
export interface RolloutStep extends Described {
  /** Unique among the steps of the document. */
  readonly id: string;
  /** Working days, a multiple of a half from a half. */
  readonly durationDays: number;
  /** Id of the role that is in charge. */
  readonly provider?: string;
  /** The steps before it; none when absent. */
  readonly after?: readonly StepLink[];
  /** What must be known to hold of an organisation before it enters; nothing when absent. */
  readonly entry?: Condition;
  /** What the step leaves behind; nothing when absent. */
  readonly exit?: readonly ExitEvidence[];
  /** When an organisation has the step behind it already; never when absent. */
  readonly doneWhen?: Condition;
  /** What it holds; nothing when absent. */
  readonly needs?: readonly StepNeed[];
  /** What it spends; nothing when absent. */
  readonly spends?: readonly StepSpend[];
  /** Whether one event serves several organisations; each has its own when absent. */
  readonly batch?: Batch;
  /** How it differs; the first variant whose condition holds counts. */
  readonly variants?: readonly StepVariant[];
}

/** A word for how an organisation stands with a step, in the languages of the document. */
export interface StepStatus extends Described {
  /** Unique among the statuses of the document. */
  readonly id: string;
}

/** The way of an organisation through a rollout, as a document. */
export interface RolloutTemplate extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'rollout-template/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** What the template is called. */
  readonly title?: Text;
  /** Languages of its texts, in the order in which they stand in for each other. */
  readonly languages?: readonly string[];
  /** Who takes part; nobody is named when absent. */
  readonly roles?: readonly StakeholderRole[];
  /** What steps hold; nothing when absent. */
  readonly resources?: readonly ResourceKind[];
  /** What steps spend; nothing when absent. */
  readonly budgets?: readonly BudgetKind[];
  /** The steps, at least one. */
  readonly steps: readonly RolloutStep[];
  /** Words for how an organisation stands with a step; a presenter's own when absent. */
  readonly statuses?: readonly StepStatus[];
}
