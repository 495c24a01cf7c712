/**
 * What the rounded sum of two doubles lost: `a + b − sum`, exactly.
 *
 * @param a - the larger in magnitude, or 0
 * @param b - the other
 * @param sum - `a + b` as rounded
 * @returns the error term
 *
 * @source Dekker, Numerische Mathematik 18 (1971).
 */
export function sumError(a: number, b: number, sum: number): number {
  return a - sum + b;
}
