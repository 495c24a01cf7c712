import type { AdverseImpact, GroupCounts, ImpactOptions } from '@sopana/stats';

/** The label of one candidate. */
export interface CandidateGroup {
  /** Id of the candidate. */
  readonly candidate: string;
  /** A label of the caller's own; nothing is made of it. */
  readonly group: string;
}

/** How selection rates are compared. */
export interface FairnessOptions extends ImpactOptions {
  /** The day on which the gates are asked, YYYY-MM-DD. */
  readonly on: string;
  /** Labels; a candidate without one counts for no group. Nothing is compared unless they are given. */
  readonly groups: readonly CandidateGroup[];
}

/** Selection rates of the groups at one stage. */
export interface StageFairness {
  /** Id of the stage. */
  readonly stage: string;
  /** Who entered it, and who was admitted. */
  readonly counts: GroupCounts;
  /** The rates compared. */
  readonly impact: AdverseImpact;
}

/** Selection rates of the groups, stage by stage and over the whole way. */
export interface SelectionFairness {
  /** One entry for each stage that was held and that anybody with a label entered. */
  readonly stages: readonly StageFairness[];
  /** Over all stages that were held. */
  readonly overall: Omit<StageFairness, 'stage'>;
  /** Ids of candidates of whom it is not decided whether they go on; they count as not selected from there on. */
  readonly undecided: readonly string[];
}
