import type { Fact } from '@sopana/core/evidence';
import type { Text } from '@sopana/core/text';
import type { WorkingTime } from './calendar.js';
import type { Described } from './described.js';
import type { PriorityRule } from './priority.js';

/** A part of the country. */
export interface Region extends Described {
  /** Unique among the regions of the document. */
  readonly id: string;
  /** Id of the working time there; that of the rollout when absent. */
  readonly workingTime?: string;
}

/** When a wave may begin, by what another has reached. */
export interface WaveGate {
  /** Id of the other wave. */
  readonly wave: string;
  /** Id of the step that its organisations must have finished. */
  readonly step: string;
  /** The share of its organisations on the way that must have finished it, above 0, up to 1; rounded up to a whole organisation. */
  readonly share: number;
}

/** Organisations that set out together. */
export interface Wave extends Described {
  /** Unique among the waves of the document. */
  readonly id: string;
  /** What must be reached before any of its activities starts; nothing when absent. */
  readonly opensWhen?: readonly WaveGate[];
  /** First civil date on which it may start; the start of the rollout when absent. */
  readonly notBefore?: string;
}

/** An organisation on the way. */
export interface RolloutOrganisation extends Described {
  /** Opaque id, unique in the document. */
  readonly id: string;
  /** Id of its wave. */
  readonly wave: string;
  /** What kind it is, such as `ministry`; a word of the document's own. Not known when absent. */
  readonly kind?: string;
  /** Its sector; not known when absent. */
  readonly sector?: string;
  /** Id of its region; not known when absent, and then only resources of all regions serve it. */
  readonly region?: string;
  /** Tag of the language in which it works; not known when absent, and then only resources of all languages serve it. */
  readonly language?: string;
  /** Its size, such as `large`; not known when absent. */
  readonly size?: string;
  /** How critical it is, on a scale of the document's own; not known when absent. */
  readonly criticality?: number;
  /** Its maturity, on a scale of the document's own; not known when absent. */
  readonly maturity?: number;
  /** Its readiness, on a scale of the document's own; not known when absent. */
  readonly readiness?: number;
  /** What else is known of it, with what shows it. */
  readonly facts?: readonly Fact[];
  /** First civil date on which it may start; that of its wave when absent. */
  readonly notBefore?: string;
}

/** How many units there are in a stretch of time. */
export interface CapacityPeriod {
  /** First civil date. */
  readonly from: string;
  /** Last civil date. */
  readonly to: string;
  /** Units, a whole number from 0. */
  readonly units: number;
}

/** Units of one resource that serve some organisations. */
export interface ResourcePool extends Described {
  /** Unique among the pools of the document. */
  readonly id: string;
  /** Id of the resource, in the template. */
  readonly resource: string;
  /** Id of the role that provides it, in the template. */
  readonly provider?: string;
  /** Units at a time, a whole number from 0. */
  readonly units: number;
  /** What one unit costs for a working day, for the aim `cost`; a whole number from 0, 0 when absent. */
  readonly ratePerDay?: number;
  /** When there are others; periods do not overlap. */
  readonly periods?: readonly CapacityPeriod[];
  /** Ids of the regions that it serves; all when absent. */
  readonly regions?: readonly string[];
  /** Tags of the languages in which it serves; all when absent. */
  readonly languages?: readonly string[];
  /** Id of its working time; that of the organisation it serves when absent. */
  readonly workingTime?: string;
}

/** Money for one fiscal period. */
export interface FiscalPeriod extends Described {
  /** Unique among the periods of the budget. */
  readonly id: string;
  /** First civil date. */
  readonly from: string;
  /** Last civil date. */
  readonly to: string;
  /** What may be spent, a whole number of the budget's units from 0. */
  readonly amount: number;
}

/** Money over the fiscal periods; outside them there is none. */
export interface BudgetPlan extends Described {
  /** Id of the budget, in the template. */
  readonly budget: string;
  /** The periods, which do not overlap. */
  readonly periods: readonly FiscalPeriod[];
}

/** Which activities a rule is about; those that fit everything that is said. */
export interface ActivityScope {
  /** Ids of steps; all when absent. */
  readonly steps?: readonly string[];
  /** Ids of waves; all when absent. */
  readonly waves?: readonly string[];
  /** Ids of regions; all, and organisations without one, when absent. */
  readonly regions?: readonly string[];
  /** Ids of organisations; all when absent. */
  readonly organisations?: readonly string[];
}

/** A day by which activities shall be finished. */
export interface Deadline extends Described, ActivityScope {
  /** Unique among the deadlines of the document. */
  readonly id: string;
  /** The last civil date of work. */
  readonly by: string;
  /** Whether a plan that misses it is no plan (`must`), or is late, which counts as tardiness (`should`). */
  readonly strength: 'must' | 'should';
}

/** A stretch of time into which no activity may reach, such as an election. */
export interface Freeze extends Described, ActivityScope {
  /** Unique among the freezes of the document. */
  readonly id: string;
  /** First civil date. */
  readonly from: string;
  /** Last civil date. */
  readonly to: string;
}

/** An activity whose start is given. */
export interface Pin extends Described {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the step. */
  readonly step: string;
  /** The civil date on which it starts. */
  readonly on: string;
  /** The half of that day; the morning when absent. */
  readonly part?: 'morning' | 'afternoon';
}

/** What a plan is measured by; less is better. */
export type ObjectiveKind = 'makespan' | 'weightedCompletion' | 'weightedTardiness' | 'cost' | 'levelledLoad';

/** One aim of a plan. */
export interface Objective {
  /** What is measured. */
  readonly kind: ObjectiveKind;
  /** Its weight where aims are weighed against each other, from 0; 1 when absent. */
  readonly weight?: number;
}

/** What a plan shall be good at. */
export interface Aims {
  /** Whether each aim counts only where those before it are equal, or all together by their weights. */
  readonly order: 'lexicographic' | 'weighted';
  /** The aims, at least one; each kind once. */
  readonly objectives: readonly Objective[];
}

/** Organisations, their waves and what there is for them, as a document. */
export interface Rollout extends Described {
  /** Kind and version of the format. */
  readonly sopana: 'rollout/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** What the rollout is called. */
  readonly title?: Text;
  /** Languages of its texts, in the order in which they stand in for each other. */
  readonly languages?: readonly string[];
  /** The template it follows. */
  readonly template: {
    /** Its id. */
    readonly id: string;
    /** Its version. */
    readonly version: string;
  };
  /** First civil date of the rollout. */
  readonly from: string;
  /** Last civil date on which anything may be planned. */
  readonly to: string;
  /** When people work, at least one. */
  readonly workingTimes: readonly WorkingTime[];
  /** Id of the working time of everybody who has no other. */
  readonly workingTime: string;
  /** Parts of the country; none are told apart when absent. */
  readonly regions?: readonly Region[];
  /** The waves, at least one. */
  readonly waves: readonly Wave[];
  /** The organisations; an empty list is a rollout without work. */
  readonly organisations: readonly RolloutOrganisation[];
  /** What there is of the resources; nothing when absent. */
  readonly pools?: readonly ResourcePool[];
  /** What there is of the budgets; nothing when absent. */
  readonly budgets?: readonly BudgetPlan[];
  /** Which organisations come first; none before another when absent. */
  readonly priority?: PriorityRule;
  /** Days by which activities shall be finished. */
  readonly deadlines?: readonly Deadline[];
  /** Stretches of time without activities. */
  readonly freezes?: readonly Freeze[];
  /** Starts that are given. */
  readonly pins?: readonly Pin[];
  /** What the plan shall be good at; makespan, then weighted completion when absent. */
  readonly aims?: Aims;
}
