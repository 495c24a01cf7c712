/** Rows in reduced echelon form, with whole numbers. */
export interface Echelon {
  /** Independent rows: entries, then the coefficients by which the given rows make them. */
  readonly rows: readonly (readonly bigint[])[];
  /** Column of each row's pivot: the one that no other row has an entry in. */
  readonly pivots: readonly number[];
  /** The entry of each pivot, the same in all rows; above 0. */
  readonly pivot: bigint;
}

/**
 * The reduced echelon form of a matrix, exact: every vector that the rows span is the sum of these rows by its own entries at
 * the pivots.
 *
 * @param rows - whole numbers, all rows of one length
 * @param width - how many columns
 * @returns the form, with the coefficients that lead from the given rows to it
 */
export function rowEchelon(rows: readonly (readonly number[])[], width: number): Echelon {
  const left: bigint[][] = rows.map((row, at) => [
    ...row.map((entry) => BigInt(entry)),
    ...rows.map((_, other) => (other === at ? 1n : 0n)),
  ]);
  const done: bigint[][] = [];
  const pivots: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row) => entry(row, column) !== 0n);
    const [pivot] = at === -1 ? [] : left.splice(at, 1);
    if (pivot === undefined) continue;
    for (const row of [...left, ...done]) cancel(row, pivot, column);
    done.push(pivot);
    pivots.push(column);
  }
  const common = done.reduce((least, row, at) => leastCommonMultiple(least, entry(row, pivots[at] ?? 0)), 1n);
  return {
    rows: done.map((row, at) => row.map((one) => (one * common) / entry(row, pivots[at] ?? 0))),
    pivots,
    pivot: common,
  };
}

function entry(row: readonly bigint[], column: number): bigint {
  return row[column] ?? 0n;
}

/** Takes the pivot's column out of a row, in place, and keeps its numbers small. */
function cancel(row: bigint[], pivot: readonly bigint[], column: number): void {
  const own = entry(row, column);
  if (own === 0n) return;
  const by = entry(pivot, column);
  let shared = 0n;
  for (let at = 0; at < row.length; at += 1) {
    const value = entry(row, at) * by - entry(pivot, at) * own;
    row[at] = value;
    shared = divisor(shared, value);
  }
  if (shared > 1n) for (let at = 0; at < row.length; at += 1) row[at] = entry(row, at) / shared;
}

function divisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function leastCommonMultiple(left: bigint, right: bigint): bigint {
  const positive = right < 0n ? -right : right;
  return (left / divisor(left, positive)) * positive;
}
