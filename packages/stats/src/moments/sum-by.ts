import { sumExact, sumSequential } from '@sopana/core/arithmetic';
import type { SampleSum } from './definitions.js';

/**
 * A sum, formed as declared.
 *
 * @param terms - all finite
 * @param sum - the method; `twoPass` concerns means, so its sums are sequential
 * @returns the sum
 *
 * @internal
 */
export function sumBy(terms: ArrayLike<number>, sum: SampleSum): number {
  return sum === 'exact' ? sumExact(terms) : sumSequential(terms);
}
