import { median } from '../quantiles/median.js';
import { presentValues } from '../sample/present-values.js';
import { kurtosis } from './kurtosis.js';
import { max } from './max.js';
import { mean } from './mean.js';
import { min } from './min.js';
import { range } from './range.js';
import { skewness } from './skewness.js';
import { standardDeviation } from './standard-deviation.js';
import type { Summary, SummaryDefinitions } from './summary.js';

const usual: SummaryDefinitions = {
  sum: 'exact',
  deviation: 'sample',
  skewness: 'adjusted',
  kurtosis: 'adjusted',
};

/**
 * The summary of a sample, with what is missing from it.
 *
 * @param values - any length; not changed
 * @param present - a mask beside the values, 0 = absent; without a mask every value is present
 * @param definitions - which definitions to follow; exact sums, the sample deviation and the adjusted shape otherwise
 * @returns counts, and for each statistic its value or the issues why this sample has none
 *
 * @example
 * ```ts
 * const summary = summaryOf([4, 0, 6, 8], [1, 0, 1, 1]);
 * [summary.n, summary.missing]; // => [3, 1]
 * summary.mean; // => { ok: true, value: 6 }
 * summary.kurtosis.ok; // => false
 * ```
 *
 * @source Our convention: a statistic that does not exist is neither 0 nor left out.
 */
export function summaryOf(
  values: ArrayLike<number>,
  present?: ArrayLike<number>,
  definitions: Partial<SummaryDefinitions> = {},
): Summary {
  const followed = { ...usual, ...definitions };
  const sample = presentValues(values, present);
  return {
    n: sample.length,
    missing: values.length - sample.length,
    min: min(sample),
    max: max(sample),
    range: range(sample),
    mean: mean(sample, followed.sum),
    median: median(sample),
    standardDeviation: standardDeviation(sample, followed.deviation, followed.sum),
    skewness: skewness(sample, followed.skewness, followed.sum),
    kurtosis: kurtosis(sample, followed.kurtosis, followed.sum),
    definitions: followed,
  };
}
