import type { Named } from './named.js';

/** How much a source of evidence counts. */
export interface SourceRule extends Named {
  /** The source, such as `self`. */
  readonly source: string;
  /** Its weight, at least 0; evidence of weight 0 is listed and does not count. */
  readonly weight: number;
  /** The age that still counts, in whole days from 0; without it age alone never expires. */
  readonly maximumAgeDays?: number;
}

/** How evidence becomes a level, as a document. */
export interface HoldingPolicy extends Named {
  /** Kind and version of the format. */
  readonly sopana: 'holding-policy/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** The sources that count; evidence of others is listed and does not count. */
  readonly sources: readonly SourceRule[];
  /**
   * Share of the weight of all evidence that must be at or above a level for the level to be held, 0–1: 0 takes the highest
   * level that any shows, 0.5 the (lower) weighted median, 1 the lowest.
   */
  readonly support: number;
  /** The least weight of all evidence together; with less the level is not known. 0 when absent. */
  readonly minimumWeight?: number;
  /** Whether expired evidence still counts (it is told by the freshness) or is left out. */
  readonly expired: 'counts' | 'leftOut';
}
