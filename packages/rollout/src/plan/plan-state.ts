import type { ScheduleState } from '../engine/schedule-state.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { PlanIdentity } from '../model/rollout-plan.js';

/** How a plan is looked for. */
export interface PlanOptions {
  /** Whole number from 0 to 2^53 − 1; the same seed gives the same plan. */
  readonly seed: number;
  /** How many schedules are meant to be made in all; it sets how broad the search is, not how long. 1,000 when left out. */
  readonly effort?: number;
  /** How many branches exact search may look at, for proofs; 0 when left out. */
  readonly branches?: number;
}

/** A plan in the making. */
export interface PlanState {
  /** What is planned. */
  readonly compiled: CompiledRollout;
  /** What it is made from. */
  readonly identity: PlanIdentity;
  /** The seed. */
  readonly seed: number;
  /** How many schedules are meant to be made. */
  readonly effort: number;
  /** The search. */
  readonly search: ScheduleState;
}
