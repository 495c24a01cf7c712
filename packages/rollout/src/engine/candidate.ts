import type { RawSchedule } from './raw-schedule.js';

/** A schedule with what it was made of and how good it is. */
export interface Candidate {
  /** For each activity the key that gave it its turn. */
  readonly keys: Float64Array;
  /** How many slots later than alone an activity might start to join a session. */
  readonly patience: number;
  /** The schedule. */
  readonly raw: RawSchedule;
  /** How late the activities can start in it; null when that was not asked for. */
  readonly late: Int32Array | null;
  /** By how many slots the rules are broken; 0 for a schedule that keeps them all. */
  readonly violation: number;
  /** The numbers that are compared; empty while rules are broken. */
  readonly values: readonly number[];
}
