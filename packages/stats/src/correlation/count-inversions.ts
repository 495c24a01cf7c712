/**
 * How many pairs stand in descending order, counted while they are merged into ascending order.
 *
 * @param values - without NaN; not changed
 * @returns pairs of positions whose earlier value is strictly larger, and the values in ascending order
 *
 * @internal
 */
export function countInversions(values: Float64Array): {
  readonly inversions: number;
  readonly sorted: Float64Array;
} {
  const n = values.length;
  let from = values.slice();
  let into = new Float64Array(n);
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place += 1) {
        const takeLeft = right >= end || (left < middle && (from[left] as number) <= (from[right] as number));
        if (!takeLeft) inversions += middle - left;
        into[place] = from[takeLeft ? left++ : right++] as number;
      }
    }
    [from, into] = [into, from];
  }
  return { inversions, sorted: from };
}
