/**
 * One exchange of the simplex method on whole numbers: every entry stands for itself over the last pivot.
 *
 * @param rows - the tableau; changed
 * @param pivotRow - the row that leaves
 * @param column - the column that enters; its entry there is above 0
 * @param before - the last pivot
 * @returns the new pivot
 *
 * @source Bareiss (1968), as for elimination; Edmonds, Exact Pivoting, lecture notes (1994).
 *
 * @internal
 */
export function pivotRows(rows: bigint[][], pivotRow: number, column: number, before: bigint): bigint {
  const chosen = rows[pivotRow] as bigint[];
  const pivot = chosen[column] as bigint;
  for (const [at, row] of rows.entries()) {
    if (at === pivotRow) continue;
    const factor = row[column] as bigint;
    for (let place = 0; place < row.length; place += 1) {
      const kept = (row[place] as bigint) * pivot;
      row[place] = (factor === 0n ? kept : kept - factor * (chosen[place] as bigint)) / before;
    }
  }
  return pivot;
}
