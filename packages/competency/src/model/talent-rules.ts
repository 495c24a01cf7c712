import type { Condition } from '@sopana/core/condition';
import type { Text } from '@sopana/core/text';
import type { FrameworkVersion } from './framework-version.js';
import type { Named } from './named.js';

/** Which competencies a criterion looks at: those that meet every member; all when there is none. */
export interface CompetencySelector {
  /** Ids of competencies. */
  readonly competencies?: readonly string[];
  /** Ids of areas, with the areas below them. */
  readonly areas?: readonly string[];
  /** Ids of streams. */
  readonly streams?: readonly string[];
  /** Ids of layers. */
  readonly layers?: readonly string[];
}

/** A level, with the scale that it belongs to; competencies of other scales are read by a crosswalk or stay unknown. */
export interface ScaleLevel {
  /** Id of the scale. */
  readonly scale: string;
  /** Id of the level. */
  readonly level: string;
}

/** Asks that a share of the competencies is held at a level. */
export interface ThresholdCriterion extends Named {
  /** Unique among the criteria of the document; a pool's condition reads it as a fact, true or false. */
  readonly id: string;
  /** Kind of criterion. */
  readonly type: 'threshold';
  /** Which competencies. */
  readonly of: CompetencySelector;
  /** The level. */
  readonly at: ScaleLevel;
  /** The least share of the selected competencies, above 0 and at most 1. */
  readonly atLeastShare: number;
}

/** Asks for levels gained since an earlier day. */
export interface GrowthCriterion extends Named {
  /** Unique among the criteria of the document; a pool's condition reads it as a fact, true or false. */
  readonly id: string;
  /** Kind of criterion. */
  readonly type: 'growth';
  /** Which competencies; only those known on both days count. */
  readonly of: CompetencySelector;
  /** The least number of levels gained, gains less losses, a whole number from 1. */
  readonly atLeastLevels: number;
  /** How many of the competencies must be known on both days; a whole number from 1. */
  readonly knownOnBothDays: number;
}

/** Asks for a number of areas in which something is held at a level. */
export interface BreadthCriterion extends Named {
  /** Unique among the criteria of the document; a pool's condition reads it as a fact, true or false. */
  readonly id: string;
  /** Kind of criterion. */
  readonly type: 'breadth';
  /** Which competencies. */
  readonly of: CompetencySelector;
  /** The level. */
  readonly at: ScaleLevel;
  /** What is counted. */
  readonly over: 'areas' | 'streams';
  /** The least number of them, a whole number from 1. */
  readonly atLeast: number;
}

/** Asks for competencies that few people hold. */
export interface ScarceCriterion extends Named {
  /** Unique among the criteria of the document; a pool's condition reads it as a fact, true or false. */
  readonly id: string;
  /** Kind of criterion. */
  readonly type: 'scarce';
  /** Which competencies. */
  readonly of: CompetencySelector;
  /** The level. */
  readonly at: ScaleLevel;
  /** A competency is scarce when at most this share of the people whose level is known hold it so, 0–1. */
  readonly atMostShare: number;
  /** How many people's level must be known before anything is called scarce; a whole number from 1. */
  readonly knownPeople: number;
  /** The least number of scarce competencies that the person holds, a whole number from 1. */
  readonly atLeast: number;
}

/** Asks for a declared interest. */
export interface InterestCriterion extends Named {
  /** Unique among the criteria of the document; a pool's condition reads it as a fact, true or false. */
  readonly id: string;
  /** Kind of criterion. */
  readonly type: 'interest';
  /** The interest; a person who declared none at all is unknown. */
  readonly interest: string;
}

/** Asks that a share of what a role needs is met. */
export interface RoleCriterion extends Named {
  /** Unique among the criteria of the document; a pool's condition reads it as a fact, true or false. */
  readonly id: string;
  /** Kind of criterion. */
  readonly type: 'role';
  /** Id of a role without levels, or of a role level. */
  readonly profile: string;
  /** The least share of its required competencies that is met, above 0 and at most 1. */
  readonly atLeastShare: number;
}

/** Something to ask of a person. */
export type TalentCriterion =
  | ThresholdCriterion
  | GrowthCriterion
  | BreadthCriterion
  | ScarceCriterion
  | InterestCriterion
  | RoleCriterion;

/** People who are ready for more of one kind. */
export interface TalentPool extends Named {
  /** Unique among the pools of the document. */
  readonly id: string;
  /** Who belongs to it; its facts are criteria. */
  readonly when: Condition;
  /** The share of the competencies that its criteria look at whose level must be known, 0–1; with less, nothing is said of a person. */
  readonly knownShare: number;
}

/** Who is ready for more, as a document. */
export interface TalentRules extends Named {
  /** Kind and version of the format. */
  readonly sopana: 'talent-rules/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** The framework whose competencies are named. */
  readonly framework: FrameworkVersion;
  /** Whose criteria these are, and what they are not; shown with every result. */
  readonly standing: Text;
  /** What may be asked. */
  readonly criteria: readonly TalentCriterion[];
  /** The pools, in the order of the report. */
  readonly pools: readonly TalentPool[];
  /** Counts of groups with fewer people than this are withheld; a whole number from 2. */
  readonly minimumGroup: number;
}
