import type { Text } from '@sopana/core/text';
import type { ModelIdentity } from '@sopana/scoring';
import type { AssessmentStatus, AttributeValue } from './assessment.js';
import type { ModelNodeKind } from './compiled-model.js';
import type { ReportReading } from './report.js';

/** One organisation of a portfolio. */
export interface PortfolioMember {
  /** Opaque id of the organisation; unique in the portfolio. */
  readonly organisation: string;
  /** Id of its assessment. */
  readonly assessment: string;
  /** Where that stands. */
  readonly status: AssessmentStatus;
  /** The round that it belongs to; null when it says none. */
  readonly wave: string | null;
  /** What is known of the organisation. */
  readonly attributes: readonly AttributeValue[];
}

/** One node for all organisations: a column of the heat map of the portfolio. */
export interface PortfolioColumn {
  /** Id of the node. */
  readonly id: string;
  /** What it is. */
  readonly kind: ModelNodeKind;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** The values, in the order of the members; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Ids of the levels; null where there is none. */
  readonly levels: readonly (string | null)[];
  /** Answered shares, 0–1; null where nothing is applicable. */
  readonly answeredShares: readonly (number | null)[];
}

/** Organisations assessed with one version of one instrument. */
export interface Portfolio {
  /** The maturity model. */
  readonly model: ModelIdentity;
  /** The scorable document that the numbers come from. */
  readonly scoredBy: ModelIdentity;
  /** Version of the arithmetic. */
  readonly arithmeticVersion: string;
  /** Id of the instrument. */
  readonly instrument: string;
  /** Ids of its levels, lowest first. */
  readonly levels: readonly string[];
  /** Whose answers count. */
  readonly reading: ReportReading;
  /** The organisations, in the order of the assessments. */
  readonly members: readonly PortfolioMember[];
  /** The nodes, in document order. */
  readonly nodes: readonly PortfolioColumn[];
}
