/**
 * Σ(w·x) of each row, in the order of the columns and starting from 0; a cell without a value holds 0 and adds nothing.
 *
 * @param columns - one for each child
 * @param weights - in the same order
 * @param sums - where the sums go
 * @param length - rows of the block
 */
export function sumProducts(
  columns: readonly Float64Array[],
  weights: Float64Array,
  sums: Float64Array,
  length: number,
): void {
  sums.fill(0, 0, length);
  let at = 0;
  // Four columns at a time: the expression is read from left to right, so it is the same sequential sum.
  for (; at + 3 < columns.length; at += 4) {
    const [a, b, c, d] = columns.slice(at, at + 4) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const u = weights[at] as number;
    const v = weights[at + 1] as number;
    const w = weights[at + 2] as number;
    const z = weights[at + 3] as number;
    for (let row = 0; row < length; row += 1) {
      sums[row] =
        (sums[row] as number) +
        u * (a[row] as number) +
        v * (b[row] as number) +
        w * (c[row] as number) +
        z * (d[row] as number);
    }
  }
  for (; at < columns.length; at += 1) {
    const a = columns[at] as Float64Array;
    const u = weights[at] as number;
    for (let row = 0; row < length; row += 1) sums[row] = (sums[row] as number) + u * (a[row] as number);
  }
}
