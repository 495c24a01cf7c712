import type { RandomState } from '@sopana/core/random';
import type { PackedProblem } from './packed-problem.js';

/** A schedule in one direction of time. */
export interface PackedMember {
  /** For each activity its start, counted from the beginning of the direction. */
  readonly starts: Int32Array;
  /** When the last one ends. */
  readonly makespan: number;
}

/** The best schedule so far and its direction. */
export interface PackedBest extends PackedMember {
  /** 0 forward, 1 backward. */
  readonly direction: 0 | 1;
}

/** Where a genetic search with one population for each direction stands; going on never changes it. */
export interface PackedSearch {
  /** The problem. */
  readonly problem: PackedProblem;
  /** How many schedules are kept in each direction. */
  readonly size: number;
  /** How many first schedules are made. */
  readonly firsts: number;
  /** How many of them were made. */
  readonly made: number;
  /** Forward and backward. */
  readonly populations: readonly [readonly PackedMember[], readonly PackedMember[]];
  /** The direction of the children at present. */
  readonly direction: 0 | 1;
  /** Which parent is next. */
  readonly turn: number;
  /** Where the random numbers stand. */
  readonly random: RandomState;
  /** The best so far; null before the first. */
  readonly best: PackedBest | null;
  /** Schedules that were asked for and are not made yet. */
  readonly credit: number;
  /** Schedules that were made. */
  readonly schedules: number;
  /** No makespan is less; the search stops there. */
  readonly bound: number;
}
