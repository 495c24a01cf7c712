/** A session while a schedule is made. */
export interface RawSession {
  /** Position of the batch. */
  readonly batch: number;
  /** The slot in which it starts. */
  readonly start: number;
  /** How many it serves so far. */
  served: number;
  /** For each need of the session the resource. */
  readonly suppliers: Int32Array;
}

/** A schedule in the order of the compiled problem. */
export interface RawSchedule {
  /** For each activity its first slot; −1 when it found no place. */
  readonly start: Int32Array;
  /** For each activity its last boundary; −1 when it found no place. */
  readonly end: Int32Array;
  /** For each need in the table of needs its resource, those of activities only. */
  readonly supplier: Int32Array;
  /** For each activity its session; −1 for none. */
  readonly session: Int32Array;
  /** The sessions. */
  readonly sessions: readonly RawSession[];
  /** By how many slots the rules are broken together; 0 when none is. */
  readonly violation: number;
}
