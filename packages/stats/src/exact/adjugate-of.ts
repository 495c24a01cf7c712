/** A matrix turned round without fractions. */
export interface Adjugate {
  /** The inverse times the determinant. */
  readonly adjugate: readonly (readonly bigint[])[];
  /** Not 0. */
  readonly determinant: bigint;
}

/**
 * The inverse of a matrix of whole numbers, as whole numbers over its determinant.
 *
 * @param matrix - square; not changed
 * @returns the adjugate and the determinant; nothing for a matrix without an inverse
 *
 * @remarks Gauss and Jordan's elimination with Bareiss' division, which leaves no remainder: O(n³) products.
 * @source E. H. Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination, Mathematics of Computation 22(103)
 * (1968).
 *
 * @internal
 */
export function adjugateOf(matrix: readonly (readonly bigint[])[]): Adjugate | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [
    ...row,
    ...Array.from({ length: size }, (_, column) => (column === at ? 1n : 0n)),
  ]);
  let before = 1n;
  for (let column = 0; column < size; column += 1) {
    const found = rows.findIndex((row, at) => at >= column && row[column] !== 0n);
    if (found < 0) return undefined;
    const pivotRow = rows[found] as bigint[];
    if (found !== column) {
      // One of the two changes its sign, so that the determinant keeps its own.
      rows[found] = (rows[column] as bigint[]).map((entry) => -entry);
      rows[column] = pivotRow;
    }
    const pivot = pivotRow[column] as bigint;
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = row[column] as bigint;
      for (let place = 0; place < row.length; place += 1) {
        row[place] = ((row[place] as bigint) * pivot - factor * (pivotRow[place] as bigint)) / before;
      }
    }
    before = pivot;
  }
  return { adjugate: rows.map((row) => row.slice(size)), determinant: before };
}
