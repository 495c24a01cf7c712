import type { Truth } from '@sopana/core/condition';
import type { Text } from '@sopana/core/text';
import type { Person } from './competency-evidence.js';
import type { FrameworkVersion } from './framework-version.js';
import type { Holding } from './holding.js';

/** A person with what they hold, and held before. */
export interface TalentSubject {
  /** The person. */
  readonly person: Person;
  /** What they hold on the day. */
  readonly holdings: readonly Holding[];
  /** What they held on an earlier day; growth is unknown when absent. */
  readonly earlier?: readonly Holding[];
}

/** How a person stands to one criterion. */
export interface CriterionStanding {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Whether it is met; unknown when what is not known could still decide. */
  readonly truth: Truth;
  /** What was counted: competencies held, levels gained, areas, scarce competencies, or 1 for an interest; null when it cannot be. */
  readonly found: number | null;
  /** What would do, in the same unit. */
  readonly asked: number;
  /** Of how many competencies, or areas, it was counted. */
  readonly of: number;
  /** How many of these are not known. */
  readonly unknown: number;
}

/** A person in or beside a pool, with the reasons. */
export interface PoolStanding {
  /** Opaque id of the person. */
  readonly person: string;
  /** Share of the competencies that the pool looks at whose level is known, 0–1. */
  readonly knownShare: number;
  /** The criteria that the pool asks for, in the order of its condition. */
  readonly criteria: readonly CriterionStanding[];
}

/** Members of one group of people; both counts are null where the group is too small to be told. */
export interface GroupCount {
  /** The group. */
  readonly group: string;
  /** How many people of the group were looked at. */
  readonly people: number | null;
  /** How many of them are in the pool. */
  readonly members: number | null;
}

/** How a pool is made up by one grouping. */
export interface PoolFairness {
  /** Id of the grouping. */
  readonly grouping: string;
  /** Its groups, by name. */
  readonly groups: readonly GroupCount[];
}

/** One pool: people by id, never by rank. */
export interface TalentPoolReport {
  /** Id of the pool. */
  readonly pool: string;
  /** Who belongs to it, by id. */
  readonly members: readonly PoolStanding[];
  /** Of whom it cannot be told, by id. */
  readonly undecided: readonly PoolStanding[];
  /** Of whom too little is known to say anything, by id. */
  readonly refused: readonly PoolStanding[];
  /** Who does not belong to it, by id. */
  readonly others: readonly PoolStanding[];
  /** How it is made up, by grouping. */
  readonly fairness: readonly PoolFairness[];
}

/** Who is ready for more. */
export interface TalentReport {
  /** The rules. */
  readonly rules: FrameworkVersion;
  /** Whose criteria these are, and what they are not. */
  readonly standing: Text;
  /** How many people were looked at. */
  readonly people: number;
  /** The pools, in the order of the rules. */
  readonly pools: readonly TalentPoolReport[];
}
