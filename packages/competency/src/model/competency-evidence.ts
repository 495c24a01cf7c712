import type { MissingAnswer } from '@sopana/scoring';
import type { FrameworkVersion } from './framework-version.js';
import type { Named } from './named.js';

/** What every piece of evidence says. */
export interface EvidenceCommon extends Named {
  /** Unique among the evidence of the document. */
  readonly id: string;
  /** Opaque id of the person whose it is. */
  readonly person: string;
  /** Whose word it is, such as `self`, `peer`, `supervisor` or `assessor`; a source that the policy names. */
  readonly source: string;
  /** The civil date on which it was seen, YYYY-MM-DD. */
  readonly on: string;
  /** The last civil date on which it counts, YYYY-MM-DD; the policy alone says when absent. */
  readonly validUntil?: string;
  /** How much it counts among evidence of its source, above 0; 1 when absent. */
  readonly weight?: number;
  /** Opaque id of who vouches for it: of two ratings by the same one the later takes the place of the earlier. */
  readonly rater?: string;
}

/** Somebody's judgement on the anchored levels of a competency. */
export interface Rating extends EvidenceCommon {
  /** Kind of evidence. */
  readonly kind: 'rating';
  /** Id of the competency. */
  readonly competency: string;
  /** `level` was seen, `belowLowest`: not even the lowest level was; `notObserved`: there was nothing to see. */
  readonly outcome: 'level' | 'belowLowest' | 'notObserved';
  /** Id of the level; present exactly when the outcome is `level`. */
  readonly level?: string;
}

/** A certificate, degree or badge. */
export interface Credential extends EvidenceCommon {
  /** Kind of evidence. */
  readonly kind: 'credential';
  /** Id of the competency. */
  readonly competency: string;
  /** Id of the level that it attests. */
  readonly level: string;
  /** Where to find it, such as a register number; never its content. */
  readonly reference?: string;
}

/** An answer of a test sheet. */
export interface TestAnswer {
  /** Id of the item. */
  readonly item: string;
  /** Code of the option, a class that says why there is none, or null for no answer. */
  readonly answer: string | MissingAnswer | null;
}

/** A knowledge test that was sat. */
export interface TestSitting extends EvidenceCommon {
  /** Kind of evidence. */
  readonly kind: 'test';
  /** Id of the test. */
  readonly test: string;
  /** Version of the test. */
  readonly testVersion: string;
  /** The answers; items that are not named are unanswered. */
  readonly answers: readonly TestAnswer[];
}

/** Something that shows how well a person holds one or more competencies. */
export type CompetencyEvidence = Rating | Credential | TestSitting;

/** Somebody, under an opaque id; nothing here asks for a name. */
export interface Person extends Named {
  /** Opaque id; unique in the document. */
  readonly id: string;
  /** Ids of roles without levels, or of role levels, that the person has or is to have; may be empty. */
  readonly profiles: readonly string[];
  /** Opaque id of the unit that the person works in. */
  readonly unit?: string;
  /** Opaque id of the organisation. */
  readonly organisation?: string;
  /** Id of the layer of employment. */
  readonly layer?: string;
  /** What the person would like to do or become; words of the document's own. */
  readonly interests?: readonly string[];
  /** Opaque groups for counts of fairness, such as `{ "id": "g", "value": "2" }`. */
  readonly groups?: readonly GroupValue[];
}

/** The group of a person in one grouping. */
export interface GroupValue {
  /** Id of the grouping. */
  readonly id: string;
  /** The group; opaque. */
  readonly value: string;
}

/** People with what shows their competencies, as a document. */
export interface EvidenceRegister extends Named {
  /** Kind and version of the format. */
  readonly sopana: 'competency-evidence/1';
  /** Name of the document. */
  readonly id: string;
  /** The framework whose competencies and levels are named. */
  readonly framework: FrameworkVersion;
  /** The people. */
  readonly people: readonly Person[];
  /** The evidence. */
  readonly evidence: readonly CompetencyEvidence[];
}
