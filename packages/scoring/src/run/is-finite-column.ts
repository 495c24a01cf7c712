/**
 * Whether all numbers of a column are finite.
 *
 * @param values - the numbers
 * @returns false for NaN and infinities
 */
export function isFiniteColumn(values: Float64Array): boolean {
  // x · 0 is 0 for finite numbers alone; four sums, for one would wait for itself.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let row = 0;
  for (; row + 3 < values.length; row += 4) {
    a += (values[row] as number) * 0;
    b += (values[row + 1] as number) * 0;
    c += (values[row + 2] as number) * 0;
    d += (values[row + 3] as number) * 0;
  }
  for (; row < values.length; row += 1) a += (values[row] as number) * 0;
  return a + b + c + d === 0;
}
