import type { RandomState } from '@sopana/core/random';
import type { Candidate } from '../engine/candidate.js';

/** Where a search over problems of any kind stands; going on never changes it. */
export interface GeneralSearch {
  /** How many schedules are meant to be made. */
  readonly effort: number;
  /** Schedules from which others are made. */
  readonly members: readonly Candidate[];
  /** How many first schedules, by rules, were made. */
  readonly made: number;
  /** Which member is next. */
  readonly turn: number;
  /** Where the random numbers stand. */
  readonly random: RandomState;
  /** The best so far; null before the first. */
  readonly best: Candidate | null;
  /** Schedules that were asked for and are not made yet; below 0 when the last one took more than it was given. */
  readonly credit: number;
  /** Schedules that were made. */
  readonly schedules: number;
}
