import type { Result } from '@sopana/core';
import type { KurtosisDefinition, SampleSum, SkewnessDefinition, SpreadDefinition } from './definitions.js';

/** The definitions that a summary follows. */
export interface SummaryDefinitions {
  /** How sums are formed. */
  readonly sum: SampleSum;
  /** The divisor of the standard deviation. */
  readonly deviation: SpreadDefinition;
  /** Which skewness. */
  readonly skewness: SkewnessDefinition;
  /** Which excess kurtosis. */
  readonly kurtosis: KurtosisDefinition;
}

/** What a sample looks like; a statistic that it does not have says why. */
export interface Summary {
  /** How many values are present. */
  readonly n: number;
  /** How many entries are absent or NaN. */
  readonly missing: number;
  /** The smallest value. */
  readonly min: Result<number>;
  /** The largest value. */
  readonly max: Result<number>;
  /** The distance between them. */
  readonly range: Result<number>;
  /** The arithmetic mean. */
  readonly mean: Result<number>;
  /** The middle value, or the mean of the two middle ones. */
  readonly median: Result<number>;
  /** The standard deviation. */
  readonly standardDeviation: Result<number>;
  /** The skewness. */
  readonly skewness: Result<number>;
  /** The excess kurtosis. */
  readonly kurtosis: Result<number>;
  /** The definitions that were followed. */
  readonly definitions: SummaryDefinitions;
}
