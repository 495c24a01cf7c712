/**
 * The middle value; of an even number, half the sum of the two in the middle.
 *
 * @param values - the first `count` are read
 * @param _ - weights; a median has none
 * @param count - how many children are there
 * @returns the median
 */
export function medianOf(values: Float64Array, _: Float64Array, count: number): number {
  const sorted = values.slice(0, count).sort();
  const middle = count >>> 1;
  const upper = sorted[middle] as number;
  return count % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
