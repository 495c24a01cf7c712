/**
 * How a piece of evidence stands on a day: it counts, it counts no longer, it was collected later, or its age is not
 * known.
 */
export type FreshnessState = 'fresh' | 'expired' | 'notYet' | 'undated';

/** How old evidence is on a day, and whether it counts. */
export interface Freshness {
  /** Whether it counts. */
  readonly state: FreshnessState;
  /** Whole days since it was collected, from 0; null when that day is not known or still to come. */
  readonly ageDays: number | null;
  /** The last civil date on which it counts, YYYY-MM-DD; null when it has no such day. */
  readonly expiresOn: string | null;
}
