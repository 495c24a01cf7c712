import type { Described } from './described.js';

/** A number of an organisation that counts for its priority. */
export type PriorityNumber = 'criticality' | 'maturity' | 'readiness';

/** One part of a priority. */
export interface PriorityPart extends Described {
  /** Unique among the parts. */
  readonly id: string;
  /** Which number of the organisation; or the id of a fact with a number, as `fact`. */
  readonly of?: PriorityNumber;
  /** Id of a fact of the organisation that is a number, where `of` is absent. */
  readonly fact?: string;
  /** Weight, above 0. */
  readonly weight: number;
  /** The value that counts nothing; it may be above `most`, where less is more urgent. */
  readonly least: number;
  /** The value that counts in full, other than `least`. */
  readonly most: number;
}

/** How urgent an organisation is: the weighted mean of its parts, each from 0 to 1. */
export interface PriorityRule extends Described {
  /** The parts, at least one. A part whose number is not known leaves numerator and denominator. */
  readonly parts: readonly PriorityPart[];
}

/** What one part of a priority came to. */
export interface PriorityShare {
  /** Id of the part. */
  readonly part: string;
  /** The number of the organisation; null when it is not known. */
  readonly value: number | null;
  /** How much of the part counts, 0–1, values beyond the ends cut off; null when the number is not known. */
  readonly share: number | null;
  /** Weight of the part. */
  readonly weight: number;
}

/** How urgent an organisation is, and why. */
export interface Priority {
  /** Id of the organisation. */
  readonly organisation: string;
  /** The weighted mean of the known parts, 0–1; null when none is known, which comes after all that are. */
  readonly score: number | null;
  /** The parts, in document order; weight times share, over the known weight, sum to the score. */
  readonly parts: readonly PriorityShare[];
  /** The weight of the known parts as a share of all weight, 0–1. */
  readonly answeredShare: number;
}
