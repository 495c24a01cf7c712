import type { RawSession } from '../engine/raw-schedule.js';

/** Some activities with their places, and how early and late the others can lie; never changed. */
export interface PartialProof {
  /** For each activity the first slot it can start in, or its start once it has its place. */
  readonly earliest: Int32Array;
  /** For each activity the last slot it can start in. */
  readonly latest: Int32Array;
  /** For each activity 1 once it has its place. */
  readonly placed: Uint8Array;
  /** For each need in the table of needs its resource once known; −1 before. */
  readonly supplier: Int32Array;
  /** For each activity its session; −1 for none. */
  readonly session: Int32Array;
  /** The sessions. */
  readonly sessions: readonly RawSession[];
  /** For each resource what is left in each slot. */
  readonly left: readonly Int32Array[];
  /** For each budget what is left in each period. */
  readonly money: readonly Float64Array[];
  /** Whether a contradiction was found. */
  readonly broken: boolean;
}
