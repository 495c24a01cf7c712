/**
 * The weighted harmonic mean, Σw/Σ(w/x).
 *
 * @param values - the first `count` are read
 * @param weights - in the same order
 * @param count - how many children are there
 * @returns the mean; words where a value is not above 0
 *
 * @source As in COINr 1.1.14, a_hmean.
 */
export function harmonicMean(values: Float64Array, weights: Float64Array, count: number): number | string {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const value = values[at] as number;
    const weight = weights[at] as number;
    if (value <= 0) return `${value} is not above 0, and a harmonic mean needs positive numbers`;
    sum += weight / value;
    total += weight;
  }
  return total === 0 ? 'the weights sum to 0' : total / sum;
}
