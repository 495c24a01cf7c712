import type { CandidateRanking } from './ranking.js';

/** How far one candidate came. */
export interface CandidateCourse {
  /** Id of the candidate. */
  readonly candidate: string;
  /** Id of the stage after which the candidate did not go on; null for one who is still there after the last that was held. */
  readonly leftAt: string | null;
  /** How many stages in turn the candidate was admitted by. */
  readonly passed: number;
  /** Ids of the stages at which it was not decided whether the candidate goes on. */
  readonly undecidedAt: readonly string[];
}

/** A selection from its first stage to the last that was held. */
export interface SelectionCourse {
  /** One ranking for each stage that was held, in order, each of those who were still there. */
  readonly stages: readonly CandidateRanking[];
  /** Ids of the stages for which there are no marks yet. */
  readonly notHeld: readonly string[];
  /** One entry for each candidate, in the order of the panel. */
  readonly candidates: readonly CandidateCourse[];
}
