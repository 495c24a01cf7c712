import type { Moment } from '../axis/moment.js';
import type { ExpectedEntry, HeldStep, StepOfOrganisation, UncertainYear } from './compiled-rollout.js';
import type { PlanConflict } from './plan-conflict.js';
import type { ObjectiveKind } from './rollout.js';

/** Units of a pool that serve something. */
export interface AssignedUnits {
  /** Id of the resource. */
  readonly resource: string;
  /** Id of the pool. */
  readonly pool: string;
  /** How many units, from 1. */
  readonly units: number;
}

/** A step of an organisation with its place in time. */
export interface PlannedActivity {
  /** `<organisation>/<step>`. */
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the step. */
  readonly step: string;
  /** Id of the variant; null when the step is as it says itself. */
  readonly variant: string | null;
  /** Id of the wave. */
  readonly wave: string;
  /** Id of the region; null when it is not known. */
  readonly region: string | null;
  /** When it starts. */
  readonly starts: Moment;
  /** When its last half day of work is. */
  readonly ends: Moment;
  /** How many working days it takes, a multiple of a half. */
  readonly workingDays: number;
  /** Who serves it alone; those who serve its event are there. */
  readonly pools: readonly AssignedUnits[];
  /** Id of the event that it is part of; null when it is on its own. */
  readonly event: string | null;
}

/** Several organisations that take a step together. */
export interface PlannedEvent {
  /** Unique in the plan. */
  readonly id: string;
  /** Id of the step. */
  readonly step: string;
  /** Id of the wave. */
  readonly wave: string;
  /** When it starts. */
  readonly starts: Moment;
  /** When its last half day of work is. */
  readonly ends: Moment;
  /** Ids of the organisations, sorted. */
  readonly organisations: readonly string[];
  /** The most organisations that it could serve. */
  readonly upTo: number;
  /** Who serves it. */
  readonly pools: readonly AssignedUnits[];
}

/** What a plan comes to by one aim, and how much better it could be at the most. */
export interface PlanAim {
  /** What is measured; `weighted` is the sum of all aims by their weights. */
  readonly kind: ObjectiveKind | 'weighted';
  /**
   * How much, the less the better. Makespan: civil days from the first day of the rollout to the last end. Completion and
   * tardiness: civil days times weight, summed. Cost: in the unit of the rates. Load: units squared times days, summed.
   * Null without a plan.
   */
  readonly value: number | null;
  /** No plan comes to less than this, as far as was proved. */
  readonly bound: number;
  /** What the bound follows from: the longest way, the capacity over the calendars, a fluid model, or exact search. */
  readonly boundBy: 'path' | 'capacity' | 'fluid' | 'search';
  /** How far the value lies above what is proved, as a number of the same unit; null without a plan. */
  readonly gap: number | null;
}

/** Name, version and content of a document. */
export interface DocumentIdentity {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** SHA-256 of its canonical JSON, 64 hexadecimal digits. */
  readonly digest: string;
}

/** What a plan was made from. */
export interface PlanIdentity {
  /** The template. */
  readonly template: DocumentIdentity;
  /** The rollout. */
  readonly rollout: DocumentIdentity;
  /** The calendars, by id. */
  readonly calendars: readonly DocumentIdentity[];
}

/** How a plan came about. */
export interface PlanEffort {
  /** The seed of the search. */
  readonly seed: number;
  /** How many schedules were made. */
  readonly schedules: number;
  /** How many branches exact search looked at. */
  readonly branches: number;
}

/** A plan of a rollout, or why there is none. */
export interface RolloutPlan {
  /** `planned`: there is a plan. `infeasible`: it is proved that there can be none. `undecided`: none found, none excluded. */
  readonly outcome: 'planned' | 'infeasible' | 'undecided';
  /** What it was made from. */
  readonly identity: PlanIdentity;
  /** What is planned, by organisation and then in the order of time; empty without a plan. */
  readonly activities: readonly PlannedActivity[];
  /** What is done together, by start and then by id; empty without a plan. */
  readonly events: readonly PlannedEvent[];
  /** The last half day of work of all; null without a plan or without work. */
  readonly ends: Moment | null;
  /** What it comes to by each aim, in the order of the aims; with weighted aims their sum alone. */
  readonly aims: readonly PlanAim[];
  /** Whether it is proved that no plan is better. */
  readonly optimal: boolean;
  /** Why there can be no plan; null unless `provePlan` found it. */
  readonly conflict: PlanConflict | null;
  /** How it came about. */
  readonly effort: PlanEffort;
  /** Steps that organisations cannot enter, as far as is known; they have no place in the plan. */
  readonly held: readonly HeldStep[];
  /** Steps that were done before the plan. */
  readonly done: readonly StepOfOrganisation[];
  /** Steps that organisations do without. */
  readonly leftOut: readonly StepOfOrganisation[];
  /** Steps that are planned on facts that are still to come. */
  readonly expected: readonly ExpectedEntry[];
  /** Years of the calendars whose days may still change. */
  readonly uncertainYears: readonly UncertainYear[];
}
