import type { Freshness } from '@sopana/core/evidence';

/** Why evidence does not count. */
export type SetAside = 'notObserved' | 'notYet' | 'expired' | 'replaced' | 'unknownSource' | 'noWeight';

/** One piece of evidence, as a holding took it. */
export interface WeighedEvidence {
  /** Id of the evidence. */
  readonly evidence: string;
  /** Kind of the evidence. */
  readonly kind: 'rating' | 'credential' | 'test';
  /** Whose word it is. */
  readonly source: string;
  /** Place of the level that it shows, from 0 for below the lowest; null when nothing was observed. */
  readonly place: number | null;
  /** Weight of the source times that of the evidence; 0 when it does not count. */
  readonly weight: number;
  /** How old it is. */
  readonly freshness: Freshness;
  /** Why it does not count; null when it does. */
  readonly setAside: SetAside | null;
}

/** How well a person holds a competency. */
export interface Holding {
  /** Id of the competency. */
  readonly competency: string;
  /** `known` when a level follows from the evidence; `thin` when the evidence weighs too little; `notObserved` when none counts. */
  readonly state: 'known' | 'thin' | 'notObserved';
  /** Place of the level, from 0 for below the lowest; null unless known. */
  readonly place: number | null;
  /** Id of the level; null for below the lowest, and unless known. */
  readonly level: string | null;
  /** Weight of all evidence that counts. */
  readonly weight: number;
  /** Levels by which sources differ: the weighted mean distance of two of them; 0 when all agree, null with fewer than two pieces. */
  readonly disagreement: number | null;
  /** The freshest state among the evidence that counts; null when none does. */
  readonly freshness: Freshness['state'] | null;
  /** Age in whole days of the newest evidence that counts; null when none does. */
  readonly ageDays: number | null;
  /** All evidence, in document order. */
  readonly evidence: readonly WeighedEvidence[];
}
