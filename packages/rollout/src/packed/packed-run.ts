import type { RandomStream } from '@sopana/core/random';
import type { PackedGenerator } from './packed-generator.js';
import type { PackedProblem } from './packed-problem.js';
import type { PackedBest, PackedMember } from './packed-search.js';

/** What a search works with while it runs; all of it may change. */
export interface PackedRun {
  /** The problem. */
  readonly problem: PackedProblem;
  /** Makes schedules. */
  readonly generator: PackedGenerator;
  /** Random numbers. */
  readonly stream: RandomStream;
  /** Keys of the schedule that is made next. */
  readonly keys: Int32Array;
  /** Forward and backward. */
  readonly populations: readonly [PackedMember[], PackedMember[]];
  /** The best so far. */
  best: PackedBest | null;
  /** Schedules that were made. */
  schedules: number;
}
