import type { Result } from '@sopana/core';
import type {
  BootstrapOptions,
  Concordance,
  IntraclassCorrelations,
  KrippendorffAlpha,
  MeasurementLevel,
} from '@sopana/stats';

/** How the agreement of a panel is worked out. */
export interface PanelAgreementOptions extends BootstrapOptions {
  /** Id of the stage. */
  readonly stage: string;
  /** What differences between levels mean; `interval` when absent, as the weighted mean takes them. */
  readonly level?: MeasurementLevel;
}

/** How far assessors agree on one criterion. */
export interface CriterionAgreement {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Over the candidates; a reason where it is undefined. */
  readonly alpha: Result<KrippendorffAlpha>;
}

/** How far a panel agrees. */
export interface PanelAgreement {
  /** Id of the stage. */
  readonly stage: string;
  /** What differences between levels meant. */
  readonly level: MeasurementLevel;
  /** One entry for each criterion, in the order of the stage. */
  readonly criteria: readonly CriterionAgreement[];
  /** Over all candidates and criteria, each pair of the two a subject. */
  readonly marks: Result<KrippendorffAlpha>;
  /** Over each assessor's weighted totals. */
  readonly totals: {
    /** Ids of the candidates whom every assessor marked on every criterion; the coefficients are of these. */
    readonly candidates: readonly string[];
    /** Ids of the others: recused, or not wholly marked. */
    readonly leftOut: readonly string[];
    /** The six intraclass correlations. */
    readonly intraclass: Result<IntraclassCorrelations>;
    /** Kendall's W: whether they put the candidates in the same order. */
    readonly concordance: Result<Concordance>;
  };
}
