import type { EvidenceRegister } from './competency-evidence.js';

/** Why something was not carried to another version. */
export type NotCarriedReason =
  | 'noLink'
  | 'notExact'
  | 'severalMatches'
  | 'noScale'
  | 'noCrosswalk'
  | 'noLevel'
  | 'severalLevels'
  | 'test'
  | 'noProfile'
  | 'noLayer';

/** Something that could not be carried to another version. */
export interface NotCarried {
  /** What it is. */
  readonly kind: 'evidence' | 'profile' | 'layer';
  /** Id of the evidence, or of the person. */
  readonly id: string;
  /** Id of the competency, test, profile or layer that has no counterpart. */
  readonly of: string;
  /** The level that has none; null when it is not about a level. */
  readonly level: string | null;
  /** Why. */
  readonly reason: NotCarriedReason;
}

/** Evidence in the words of another version. */
export interface Migration {
  /** What was carried. */
  readonly register: EvidenceRegister;
  /** What was not, in document order: people, then evidence. */
  readonly notCarried: readonly NotCarried[];
}
