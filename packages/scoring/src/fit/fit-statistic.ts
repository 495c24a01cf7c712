import type { Result } from '@sopana/core';
import { max, mean, median, min, quantile, standardDeviation } from '@sopana/stats';
import type { FitStatistic } from '../model/parameter.js';
import { quantileType } from './quantile-type.js';

/**
 * A statistic of a reference.
 *
 * @param statistic - which one
 * @param values - in any order; sums are exact, so the order changes nothing
 * @returns the number; fails with codes `sample.*` and `quantile.*` of stats
 */
export function fitStatistic(statistic: FitStatistic, values: Float64Array): Result<number> {
  if (typeof statistic === 'object') {
    return quantile(values, statistic.quantile, quantileType(statistic.type));
  }
  switch (statistic) {
    case 'min':
      return min(values);
    case 'max':
      return max(values);
    case 'mean':
      return mean(values);
    case 'median':
      return median(values);
    case 'standardDeviation':
      return standardDeviation(values, 'sample');
    case 'populationDeviation':
      return standardDeviation(values, 'population');
  }
}
