import type { Lists } from '../engine/compiled-problem.js';

/** One direction of time: forward, or backward with all waits turned round. */
export interface PackedDirection {
  /** For each activity what comes before it. */
  readonly before: Lists;
  /** For each activity what comes after it. */
  readonly after: Lists;
  /** For each activity the least time before it. */
  readonly head: Int32Array;
}

/**
 * A problem of the plain kind: constant capacities of at most four resources, waits without lags, and only the makespan
 * counts. The units of all four lie in one word of 32 bits, each with a bit above them that a subtraction would clear if
 * there were too few.
 */
export interface PackedProblem {
  /** How many activities there are. */
  readonly count: number;
  /** Slots of work. */
  readonly duration: Int32Array;
  /** Units of all resources in one word. */
  readonly demand: Int32Array;
  /** All units and all guards. */
  readonly full: number;
  /**
   * For each activity the shares of the capacities that it holds, each times the cube of how scarce the resource is: its work
   * over its capacity, as a share of the greatest.
   */
  readonly scarceUse: Float64Array;
  /** Forward and backward. */
  readonly directions: readonly [PackedDirection, PackedDirection];
  /** All durations together: no schedule is longer. */
  readonly longest: number;
  /** The critical path. */
  readonly path: number;
}
