import type { Gap, Variation } from '@sopana/scoring';

/** What subjects lack to reach a target profile. */
export interface ProfileGaps {
  /** Id of the profile. */
  readonly profile: string;
  /** For each subject, one entry for each target of the profile. */
  readonly rows: readonly (readonly Gap[])[];
}

/** What is shown beside scores, for those who asked for it. */
export interface BesideScores {
  /** Rank intervals, one entry for each ranked node; empty when none were asked for. */
  readonly variations: readonly Variation[];
  /** Gaps; null when none were asked for. */
  readonly gaps: ProfileGaps | null;
}
