import type { ScheduleMeasure } from './problem.js';

/** Where each activity of a problem lies; lists are in the order of its activities. */
export interface Schedule {
  /** The slot in which each starts. */
  readonly starts: readonly number[];
  /** The boundary at which each ends; equal to the start when the duration is 0. */
  readonly ends: readonly number[];
  /** For each activity the position of the resource that supplies each of its needs. */
  readonly resources: readonly (readonly number[])[];
  /** The sessions of all batches, by batch and start. */
  readonly sessions: readonly SlotSession[];
}

/** Activities of one batch that are done together. */
export interface SlotSession {
  /** Position of the batch. */
  readonly batch: number;
  /** The slot in which it starts. */
  readonly start: number;
  /** Positions of the activities that it serves, rising. */
  readonly members: readonly number[];
  /** Position of the resource that supplies each need of the session. */
  readonly resources: readonly number[];
}

/** What a schedule amounts to by each measure; whole numbers from 0. */
export type ScheduleMeasures = Readonly<Record<ScheduleMeasure, number>>;

/** One part of a problem that can be taken out of it, by its position in the list that holds it. */
export type ProblemPart =
  | {
      /** The release or the deadline of an activity. */
      readonly kind: 'release' | 'deadline';
      /** Position of the activity. */
      readonly activity: number;
    }
  | {
      /** A precedence, a gate, a freeze, a pin, or a resource's or budget's limit. */
      readonly kind: 'precedence' | 'gate' | 'freeze' | 'pin' | 'resource' | 'budget';
      /** Position in the list of its kind. */
      readonly at: number;
    };

/** A change that resolves a conflict, found by searching again. */
export interface Relaxation {
  /** What is changed. */
  readonly change: RelaxingChange;
  /** Whether a smaller change of the same kind is proved not to be enough. */
  readonly least: boolean;
  /** What is known of the whole problem with it: other conflicts may remain. */
  readonly whole: 'feasible' | 'infeasible' | 'undecided';
}

/** One change of a problem that leaves it easier. */
export type RelaxingChange =
  | {
      /** More units of a resource, in all slots of a span in which its calendar works. */
      readonly kind: 'units';
      /** Position of the resource. */
      readonly resource: number;
      /** The first slot of the span. */
      readonly from: number;
      /** The boundary at which it ends. */
      readonly to: number;
      /** How many more; a whole number from 1. */
      readonly more: number;
    }
  | {
      /** A later deadline. */
      readonly kind: 'deadline';
      /** Position of the activity. */
      readonly activity: number;
      /** How many slots later; a whole number from 1. */
      readonly later: number;
    }
  | {
      /** A larger amount in one period of a budget. */
      readonly kind: 'amount';
      /** Position of the budget. */
      readonly budget: number;
      /** Position of the period. */
      readonly period: number;
      /** How much more; a whole number from 1. */
      readonly more: number;
    }
  | {
      /** A part of the problem that is taken out. */
      readonly kind: 'without';
      /** What is taken out. */
      readonly part: ProblemPart;
    };

/** Parts of a problem that cannot hold together, though any of them can be left out and the others do. */
export interface ScheduleConflict {
  /** The parts, in the order of their kinds and positions; empty when durations and calendars alone do not fit the horizon. */
  readonly parts: readonly ProblemPart[];
  /** Changes each of which resolves this conflict. */
  readonly relaxations: readonly Relaxation[];
  /** Whether every set with one part less was shown to be feasible; false when the effort ran out. */
  readonly irreducible: boolean;
}

/** No schedule is better than this; one number for each term of the objective, in its order, or one for a weighted sum. */
export interface ScheduleBound {
  /** What it follows from. */
  readonly kind: 'path' | 'capacity' | 'fluid' | 'search';
  /** The bound of each number that is compared. */
  readonly values: readonly number[];
}

/** What a search has found and proved. */
export interface SchedulePlan {
  /** `planned`: there is a schedule. `infeasible`: proved that there is none. `undecided`: none found, none excluded. */
  readonly outcome: 'planned' | 'infeasible' | 'undecided';
  /** The best schedule so far; null without one. */
  readonly schedule: Schedule | null;
  /** Its measures; null without one. */
  readonly measures: ScheduleMeasures | null;
  /** The numbers that are compared: one for each term, or one weighted sum; null without a schedule. */
  readonly values: readonly number[] | null;
  /** Lower bounds, each kind once. */
  readonly bounds: readonly ScheduleBound[];
  /** How far above the best bound each number lies at the most, from 0; null without a schedule. Each is bounded by itself. */
  readonly gap: readonly number[] | null;
  /** Whether no schedule is better, by proof. */
  readonly optimal: boolean;
  /** Why there is no schedule; null unless `proveSchedule` found it. */
  readonly conflict: ScheduleConflict | null;
  /** What was done for it. */
  readonly effort: ScheduleEffort;
}

/** What was done for a plan. */
export interface ScheduleEffort {
  /** How many schedules were generated or justified. */
  readonly schedules: number;
  /** How many branches the exact search looked at. */
  readonly branches: number;
}

/** How a search is made. */
export interface ScheduleOptions {
  /** Whole number from 0 to 2^53 − 1; the same seed gives the same plan. */
  readonly seed: number;
  /** How many schedules are meant to be made in all; it sets how broad the search is, not how long. 1,000 when left out. */
  readonly effort?: number;
}
