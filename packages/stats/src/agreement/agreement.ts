/** A rating: a category's name, or a number. */
export type Rating = string | number;

/** Ratings, one row for each subject, one column for each rater; null where a rater gave none. */
export type RatingTable<R extends Rating = number> = readonly (readonly (R | null)[])[];

/** An interval by a published formula. */
export interface AnalyticInterval {
  /** By a formula; which one is said where the coefficient is worked out. */
  readonly method: 'analytic';
  /** Lower end. */
  readonly low: number;
  /** Upper end; at most 1. */
  readonly high: number;
  /** How often such an interval is to hold the true value: above 0, below 1. */
  readonly confidence: number;
}

/** An interval by drawing the subjects again, with replacement (percentiles of the samples, type 7). */
export interface BootstrapInterval {
  /** By samples. */
  readonly method: 'bootstrap';
  /** Lower end. */
  readonly low: number;
  /** Upper end; at most 1. */
  readonly high: number;
  /** How often such an interval is to hold the true value: above 0, below 1. */
  readonly confidence: number;
  /** How many samples were drawn. */
  readonly samples: number;
  /** Start of the random sequence. */
  readonly seed: number;
  /** How many of the samples had no coefficient, for nothing differed in them; they are left out. */
  readonly undefinedSamples: number;
}

/** An interval of a coefficient, with how it was made. */
export type ConfidenceInterval = AnalyticInterval | BootstrapInterval;

/** How sure an interval is to be. */
export interface IntervalOptions {
  /** Above 0, below 1. */
  readonly confidence?: number;
}

/** How an interval is drawn. */
export interface BootstrapOptions extends IntervalOptions {
  /** Start of the random sequence, a whole number from 0 to 2^53 − 1; recorded with the interval. */
  readonly seed: number;
  /** How many samples, a whole number from 1. */
  readonly samples: number;
}

/** A coefficient of agreement; 1 is perfect agreement, 0 what chance would give. */
export interface Agreement {
  /** At most 1; negative for less agreement than chance would give. */
  readonly value: number;
  /** How many subjects it rests on. */
  readonly subjects: number;
  /** How many raters gave these ratings. */
  readonly raters: number;
  /** How many ratings it rests on. */
  readonly ratings: number;
  /** How far it can be trusted. */
  readonly interval: ConfidenceInterval;
}

/** What differences between ratings mean. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** How Krippendorff's alpha is worked out. */
export interface AlphaOptions extends BootstrapOptions {
  /** What differences between ratings mean. */
  readonly level: MeasurementLevel;
}

/** Krippendorff's alpha. */
export interface KrippendorffAlpha extends Agreement {
  /** What differences between ratings meant. */
  readonly level: MeasurementLevel;
  /** Mean disagreement within subjects. */
  readonly observedDisagreement: number;
  /** Mean disagreement of any two of the ratings. */
  readonly expectedDisagreement: number;
}

/** How often each category was given to each subject. */
export interface RatingCounts {
  /** The categories, in the order of the columns. */
  readonly categories: readonly Rating[];
  /** One row for each subject, one count for each category. */
  readonly counts: readonly (readonly number[])[];
}

/** Fleiss' kappa. */
export interface FleissKappa extends Agreement {
  /** Share of pairs of raters that agree. */
  readonly observedAgreement: number;
  /** Share that would agree by chance. */
  readonly expectedAgreement: number;
  /** Kappa of each category against all others, in the order of the columns; null for a category that all or none were put in. */
  readonly byCategory: readonly (number | null)[];
  /** Kappa over its standard error if there were no agreement beyond chance (Fleiss, Nee and Landis 1979). */
  readonly z: number;
}

/** How much two different categories still agree: a rule, or one row for each category with numbers from 0 to 1, 1 on the diagonal. */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic' | readonly (readonly number[])[];

/** How Cohen's kappa is worked out. */
export interface CohenOptions extends IntervalOptions {
  /** All categories, in their order; what is not among them is refused. When absent, those that occur, and then only unweighted. */
  readonly categories?: readonly Rating[];
  /** How much two different categories still agree. */
  readonly weights?: KappaWeights;
}

/** Cohen's kappa. */
export interface CohenKappa extends Agreement {
  /** The categories, in their order. */
  readonly categories: readonly Rating[];
  /** Agreement that was seen, 0 to 1. */
  readonly observedAgreement: number;
  /** Agreement that chance would give, 0 to 1. */
  readonly expectedAgreement: number;
  /** Of kappa (Fleiss, Cohen and Everitt 1969). */
  readonly standardError: number;
  /** How many pairs were left out, for one of the two is absent. */
  readonly missing: number;
}

/**
 * The six intraclass correlations of Shrout and Fleiss: 1, raters differ from subject to subject; 2, raters are a sample;
 * 3, these raters alone; then, reliability of one rater's mark or of the mean of all k.
 */
export type IntraclassForm = '1,1' | '2,1' | '3,1' | '1,k' | '2,k' | '3,k';

/** The two-way table of variation. */
export interface MeanSquares {
  /** Between subjects (BMS). */
  readonly betweenSubjects: number;
  /** Within subjects (WMS). */
  readonly withinSubjects: number;
  /** Between raters (JMS). */
  readonly betweenRaters: number;
  /** What is left over (EMS). */
  readonly residual: number;
}

/** How Kendall's W is worked out. */
export type ConcordanceOptions = BootstrapOptions;

/** Kendall's coefficient of concordance. */
export interface Concordance extends Agreement {
  /** Sum of squared deviations of the subjects' rank sums from their mean. */
  readonly rankSumSquares: number;
  /** What ties took from the greatest possible sum, over all raters: the sum of t³ − t over groups of t equals. */
  readonly tieCorrection: number;
  /** Raters × (subjects − 1) × W. */
  readonly chiSquare: number;
  /** Subjects − 1. */
  readonly degreesOfFreedom: number;
  /** How often chance alone gives as much, by the chi-square distribution; rough for few subjects or raters. */
  readonly pValue: number;
}
