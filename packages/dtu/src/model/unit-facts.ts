import type { Scalar } from '@sopana/core/condition';
import type { Evidence, Fact } from '@sopana/core/evidence';

/** Evidence with the role of whoever vouches for it. */
export interface AttestedEvidence extends Evidence {
  /** Role of the attester, of those that the check set names. */
  readonly attesterRole?: string;
}

/**
 * What was reported of one fact at a moment. A report stands until the same reporter reports the fact again; what several
 * reporters say stands side by side.
 */
export interface FactReport extends Fact {
  /** When it was reported, RFC 3339 with a numeric offset. */
  readonly at: string;
  /** Opaque id of the reporter, a person or a program; all reports without one are of one reporter. */
  readonly by?: string;
  /** Why an evaluator could not tell, in its own words; then the value is null. */
  readonly error?: string;
  /** What shows it; may be empty. */
  readonly evidence: readonly AttestedEvidence[];
}

/** All that was ever reported of one unit; the order says nothing. */
export interface UnitFacts {
  /** Opaque id of the unit. */
  readonly unit: string;
  /** Attributes of the unit, by id; those left out are not known. */
  readonly attributes?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  /** The reports. */
  readonly reports: readonly FactReport[];
}

/** Facts of units as a document. */
export interface FactsDocument {
  /** Kind and version of the format. */
  readonly sopana: 'readiness-facts/1';
  /** The units, each once. */
  readonly units: readonly UnitFacts[];
}
