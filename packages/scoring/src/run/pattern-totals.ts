/**
 * Σw over the children that have a value, for each pattern of presence.
 *
 * @param weights - of at most 8 children
 * @returns 2^children sums, each formed in the order of the children, so that the bits are those of the sum itself
 */
export function patternTotals(weights: Float64Array): Float64Array {
  const totals = new Float64Array(1 << weights.length);
  for (let child = 0; child < weights.length; child += 1) {
    const weight = weights[child] as number;
    const bit = 1 << child;
    // The highest child of a pattern is added last.
    for (let rest = 0; rest < bit; rest += 1) totals[bit + rest] = (totals[rest] as number) + weight;
  }
  return totals;
}
