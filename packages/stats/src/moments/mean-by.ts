import { meanTwoPass } from '@sopana/core/arithmetic';
import type { SampleSum } from './definitions.js';
import { sumBy } from './sum-by.js';

/**
 * A mean, formed as declared.
 *
 * @param values - at least one, all finite
 * @param sum - the method
 * @returns the mean; not finite when the sum leaves the range of doubles
 *
 * @internal
 */
export function meanBy(values: ArrayLike<number>, sum: SampleSum): number {
  return sum === 'twoPass' ? meanTwoPass(values) : sumBy(values, sum) / values.length;
}
