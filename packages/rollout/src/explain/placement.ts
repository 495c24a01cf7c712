import type { Schedule } from '../engine/schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';

/** A schedule laid out for questions about it. */
export interface Placement {
  /** The rollout. */
  readonly compiled: CompiledRollout;
  /** The schedule. */
  readonly schedule: Schedule;
  /** For each calendar, 1 in each slot that is worked in. */
  readonly worked: readonly Uint8Array[];
  /** For each resource the units that are held in each slot. */
  readonly held: readonly Int32Array[];
  /** For each resource the units that there are in each slot. */
  readonly units: readonly Int32Array[];
  /** For each budget and period what is spent. */
  readonly spent: readonly (readonly number[])[];
  /** For each activity the position of its session; -1 for none. */
  readonly sessionOf: Int32Array;
  /** Precedences by the activity that waits, by position. */
  readonly waitsFor: readonly (readonly number[])[];
  /** Precedences by the activity that is waited for, by position. */
  readonly waitedFor: readonly (readonly number[])[];
  /** Gates by the activity behind them, by position. */
  readonly gatesOf: ReadonlyMap<number, readonly number[]>;
  /** Freezes by the activity that they hold for, by position. */
  readonly freezesOf: ReadonlyMap<number, readonly number[]>;
  /** Slots of pins by activity. */
  readonly pins: ReadonlySet<number>;
  /** Priority of each organisation. */
  readonly scores: ReadonlyMap<string, number | null>;
}
