/** A constant that is worked out by the SDK's own functions when the document is compiled. */
export type Constant = number | LnConstant | RatioConstant;

/** A natural logarithm. */
export interface LnConstant {
  /** Its argument; above 0. */
  readonly ln: number;
}

/** A quotient. */
export interface RatioConstant {
  /** Dividend and divisor; the divisor is not 0. */
  readonly ratio: readonly [number, number];
}

/** A number that depends on an attribute of the subject. */
export interface GroupedParameter {
  /** Id of the attribute. */
  readonly by: string;
  /** The number for each value of the attribute. */
  readonly values: Readonly<Record<string, Constant>>;
}

/** What is read off a reference table: a statistic of the values as they are before the step. */
export type FitStatistic =
  | 'min'
  | 'max'
  | 'mean'
  | 'median'
  | 'standardDeviation'
  | 'populationDeviation'
  | QuantileStatistic;

/** A quantile by the definition that R calls type 7, or another one of the nine. */
export interface QuantileStatistic {
  /** Which share of the values lies below, 0–1. */
  readonly quantile: number;
  /** Definition of Hyndman and Fan, 1 to 9; 7 when absent. */
  readonly type?: number;
}

/** A number still to be fitted on a reference table; a document with one does not compile. */
export interface FittedParameter {
  /** What is read off. */
  readonly fit: FitStatistic;
  /** Id of an attribute: one number for each of its values. */
  readonly by?: string;
}

/** Wherever a number is allowed: a constant, one for each group, or one still to be fitted. */
export type Parameter = Constant | GroupedParameter | FittedParameter;
