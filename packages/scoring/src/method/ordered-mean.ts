import type { Combine } from '../model/plan.js';

/**
 * The ordered weighted average, Σ(w_i·x_(i))/Σw with the greatest value first.
 *
 * @param places - one weight for each place
 * @returns the method; there is none unless all children are there, since a place without a value has no weight to give
 *
 * @source R. R. Yager (1988), On ordered weighted averaging aggregation operators, IEEE Trans. SMC 18(1).
 */
export function orderedMean(places: readonly number[]): Combine {
  return (values, _, count) => {
    if (count !== places.length) return `it has weights for ${places.length} values and there are ${count}`;
    const sorted = values.slice(0, count).sort();
    let sum = 0;
    let total = 0;
    places.forEach((weight, place) => {
      sum += weight * (sorted[count - 1 - place] as number);
      total += weight;
    });
    return total === 0 ? 'the weights sum to 0' : sum / total;
  };
}
