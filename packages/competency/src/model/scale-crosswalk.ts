import type { FrameworkVersion } from './framework-version.js';
import type { Named } from './named.js';

/** Two levels that mean the same. */
export interface LevelPair {
  /** Id of a level of the scale that is left. */
  readonly from: string;
  /** Id of a level of the scale that is reached. */
  readonly to: string;
}

/** How the levels of one scale are read on another: nothing is compared across scales without one. */
export interface ScaleCrosswalk extends Named {
  /** Unique among the crosswalks of the document. */
  readonly id: string;
  /** Id of the scale that is left: of this document or, with `framework`, of that one. */
  readonly from: string;
  /** The document that the scale that is left belongs to; this one when absent. */
  readonly framework?: FrameworkVersion;
  /** Id of a scale of this document. */
  readonly to: string;
  /** The pairs, each `from` once, rising on both sides; a level that has no pair cannot be carried. */
  readonly levels: readonly LevelPair[];
}
