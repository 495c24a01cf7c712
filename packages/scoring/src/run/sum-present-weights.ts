/**
 * Σw over the children whose class counts, for each row, in the order of the columns.
 *
 * @param classes - class codes, one column for each child
 * @param weights - in the same order
 * @param counted - 1 at each class code that counts, 0 at the others
 * @param sums - where the sums go
 * @param length - rows of the block
 */
export function sumPresentWeights(
  classes: readonly Uint8Array[],
  weights: Float64Array,
  counted: Uint8Array,
  sums: Float64Array,
  length: number,
): void {
  sums.fill(0, 0, length);
  for (let at = 0; at < classes.length; at += 1) {
    const codes = classes[at] as Uint8Array;
    const weight = weights[at] as number;
    // Adding w · 0 changes no bit of a sum that starts from +0, so no branch is needed.
    for (let row = 0; row < length; row += 1) {
      sums[row] = (sums[row] as number) + weight * (counted[codes[row] as number] as number);
    }
  }
}
