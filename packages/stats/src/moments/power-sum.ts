import type { SampleSum } from './definitions.js';
import { sumBy } from './sum-by.js';

/**
 * The sum of a power of deviations.
 *
 * @param deviations - at most about 1 away from 0
 * @param power - 2, 3 or 4
 * @param sum - how the sum is formed
 * @returns the sum; each power is formed by multiplication, from the left
 *
 * @internal
 */
export function powerSum(deviations: Float64Array, power: 2 | 3 | 4, sum: SampleSum): number {
  const powers = deviations.map((deviation) => {
    const square = deviation * deviation;
    if (power === 2) return square;
    return power === 3 ? square * deviation : square * square;
  });
  return sumBy(powers, sum);
}
