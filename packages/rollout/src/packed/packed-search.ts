import type { RandomState } from '@sopana/core/random';
import type { PackedProblem } from './packed-problem.js';

/** A schedule in one direction of time. */
export interface PackedSchedule {
  /** For each activity its start, counted from the beginning of the direction. */
  readonly starts: Int32Array;
  /** When the last one ends. */
  readonly makespan: number;
}

/** The best schedule so far and its direction. */
export interface PackedBest extends PackedSchedule {
  /** 0 forward, 1 backward. */
  readonly direction: 0 | 1;
}

/** A schedule of a population, with what is asked of it again and again. */
export interface PackedMember extends PackedSchedule {
  /** Twice the centre of all work; of schedules that end together the one with the least leaves most room at the end. */
  readonly centre: number;
  /** The starts in parts: their differences bound the distance of two schedules from below. */
  readonly sums: Int32Array;
  /** For each slot the use of scarce resources before it. */
  readonly useBefore: Float64Array;
}

/** Where a genetic search with one population for each direction stands; going on never changes it. */
export interface PackedSearch {
  /** The problem. */
  readonly problem: PackedProblem;
  /** How many schedules are meant to be made. */
  readonly effort: number;
  /** How many schedules are kept in each direction now. */
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
