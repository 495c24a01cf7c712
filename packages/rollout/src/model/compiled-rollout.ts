import type { Reason } from '@sopana/core/condition';
import type { ScheduleProblem } from '../engine/problem.js';
import type { Calendar } from './calendar.js';
import type { Priority } from './priority.js';
import type { Rollout } from './rollout.js';
import type { RolloutTemplate, StepNeed, StepSpend } from './rollout-template.js';

/** How dates become the whole numbers that are scheduled. */
export interface TimeAxis {
  /** Day number of the first day of the rollout, days since 1970-01-01. */
  readonly firstDay: number;
  /** How many days it has, at least 1. */
  readonly days: number;
  /** Slots of a day: 1, or 2 where somebody or something takes half a day. */
  readonly slotsPerDay: 1 | 2;
}

/** A step as it is for some organisation. */
export interface StepForm {
  /** Id of the step. */
  readonly step: string;
  /** Id of the variant; null when the step is as it says itself. */
  readonly variant: string | null;
  /** Working days. */
  readonly durationDays: number;
  /** What it holds. */
  readonly needs: readonly StepNeed[];
  /** What it spends. */
  readonly spends: readonly StepSpend[];
}

/** One organisation in one step, which gets a place in the plan. */
export interface RolloutActivity extends StepForm {
  /** `<organisation>/<step>`. */
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of its wave. */
  readonly wave: string;
  /** Id of its region; null when it is not known. */
  readonly region: string | null;
  /** Ids of the working times in all of which it is worked on, sorted. */
  readonly workingTimes: readonly string[];
}

/** Why a step of an organisation has no place in the plan. */
export type HeldBecause = 'entryFalse' | 'entryUnknown' | 'variantUnknown' | 'stepBefore';

/** A step that an organisation cannot enter, as far as is known. */
export interface HeldStep {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the step. */
  readonly step: string;
  /** Why: what must hold does not, or is not known; which variant applies is not known; or a step before is held. */
  readonly because: HeldBecause;
  /** Id of the held step before it; null for the other reasons. */
  readonly stepBefore: string | null;
  /** The clauses of the condition that decided; empty when a step before is held. */
  readonly reasons: readonly Reason[];
}

/** A step that is planned though its entry waits for facts that a planned step leaves behind. */
export interface ExpectedEntry {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the step. */
  readonly step: string;
  /** Ids of the facts that are still to come, sorted. */
  readonly facts: readonly string[];
}

/** A step of an organisation, by its ids. */
export interface StepOfOrganisation {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the step. */
  readonly step: string;
}

/** A year that a plan uses and whose days may still change. */
export interface UncertainYear {
  /** Id of the calendar. */
  readonly calendar: string;
  /** The year. */
  readonly year: number;
  /** How firm its days are. */
  readonly standing: 'tentative' | 'estimated';
}

/** A rollout ready to be planned: all references lead somewhere, and dates are whole numbers. */
export interface CompiledRollout {
  /** The template. */
  readonly template: RolloutTemplate;
  /** The rollout. */
  readonly rollout: Rollout;
  /** The calendars that were passed. */
  readonly calendars: readonly Calendar[];
  /** How dates became slots. */
  readonly axis: TimeAxis;
  /** What is scheduled. */
  readonly problem: ScheduleProblem;
  /** What is placed in time, by organisation and then step; each at the position that it has in the problem. */
  readonly activities: readonly RolloutActivity[];
  /** What has no place, by organisation and then in the order of the way. */
  readonly held: readonly HeldStep[];
  /** What was done before the plan, by organisation and then in the order of the way. */
  readonly done: readonly StepOfOrganisation[];
  /** What organisations do without, by organisation and then in the order of the way. */
  readonly leftOut: readonly StepOfOrganisation[];
  /** What is planned on facts that are still to come, by organisation and then in the order of the way. */
  readonly expected: readonly ExpectedEntry[];
  /** How urgent each organisation is, by its id; empty when the rollout declares no priority. */
  readonly priorities: readonly Priority[];
  /** Years whose days may still change, by calendar and year. */
  readonly uncertainYears: readonly UncertainYear[];
}
