import type { ExactNumber } from '../exact/exact-number.js';

/** Values of alternatives, one row for each, one column for each criterion; more is better. */
export type ValueTable = readonly (readonly ExactNumber[])[];

/** From where to where a weight may go, as a share of the total. */
export interface WeightBand {
  /** At least 0. */
  readonly atLeast?: ExactNumber;
  /** At most 1. */
  readonly atMost?: ExactNumber;
}

/** Which weights are possible; without either, all that are at least 0 and sum to 1. */
export interface WeightSpace {
  /** Positions of criteria, the most important first: each weighs at least as much as the next. Criteria left out are free. */
  readonly order?: readonly number[];
  /** One for each criterion; null where a weight is free. */
  readonly bands?: readonly (WeightBand | null)[];
}
