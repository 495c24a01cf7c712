import type { Result } from '@sopana/core';
import type { Rational } from '@sopana/core/arithmetic';

/** How many of a group entered a stage and how many were selected in it. */
export interface GroupCount {
  /** A label that the caller gives; nothing is made of it. */
  readonly group: string;
  /** A whole number from 0. */
  readonly entered: number;
  /** A whole number from 0 to as many as entered. */
  readonly selected: number;
}

/** Counts of all groups. */
export interface GroupCounts {
  /** In the order of the labels as they first occur. */
  readonly groups: readonly GroupCount[];
  /** How many entered without a label; they count for no group. */
  readonly withoutGroup: number;
}

/** The counts of one stage. */
export interface StageCounts extends GroupCounts {
  /** Id of the stage. */
  readonly stage: string;
}

/** The counts of a selection. */
export interface SelectionCounts {
  /** Stage by stage: who was selected in one enters the next. */
  readonly stages: readonly StageCounts[];
  /** Over the whole way: who entered the first, and who was selected in the last. */
  readonly overall: GroupCounts;
}

/** How far one candidate came. */
export interface SelectionEntry {
  /** Label of the group; null when none was given. */
  readonly group: string | null;
  /** How many stages in turn the candidate was selected in, a whole number from 0. */
  readonly passed: number;
}

/** When a group is too small to judge. */
export interface TooFewRule {
  /** A group of which fewer entered is not judged; a whole number from 1. */
  readonly leastEntered: number;
  /** A group that is less than this share of all who entered is not judged; from 0 to 1. */
  readonly leastShare?: number | Rational;
}

/** How selection rates are compared. */
export interface ImpactOptions {
  /** A ratio of rates below this is adverse; four fifths when absent. */
  readonly threshold?: Rational;
  /** When a group is too small to judge. */
  readonly tooFew: TooFewRule;
}

/** `adverse`: below the threshold; `notAdverse`: at or above it; `tooFewToJudge`: by the rule; `noneSelected`: nobody was, in any group. */
export type ImpactOutcome = 'adverse' | 'notAdverse' | 'tooFewToJudge' | 'noneSelected';

/** One group against the group with the highest rate. */
export interface GroupImpact {
  /** The label. */
  readonly group: string;
  /** How many entered. */
  readonly entered: number;
  /** How many were selected. */
  readonly selected: number;
  /** Selected over entered; null when none entered. */
  readonly rate: Rational | null;
  /** Its rate over the highest; null when that is 0 or there is none. */
  readonly ratio: Rational | null;
  /** What the ratio says. */
  readonly outcome: ImpactOutcome;
  /** Fisher's exact test against the group with the highest rate; null for that group itself, and where there is nobody to compare. */
  readonly fisher: Result<FisherTest> | null;
}

/** Selection rates compared. */
export interface AdverseImpact {
  /** One for each group, in the order given. */
  readonly groups: readonly GroupImpact[];
  /** Labels of the groups with the highest rate among those that can be judged; several when they tie. */
  readonly highest: readonly string[];
  /** A ratio of rates below this is adverse. */
  readonly threshold: Rational;
  /** When a group was too small to judge. */
  readonly tooFew: TooFewRule;
}

/** Two groups by two outcomes: `[[selected, not], [selected, not]]`, whole numbers from 0. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Fisher's exact test. */
export interface FisherTest {
  /** How often chance alone gives a table with the same margins that is no likelier than this one. */
  readonly pValue: number;
  /** The same, exactly. */
  readonly exact: Rational;
  /** How many were counted. */
  readonly n: number;
}
