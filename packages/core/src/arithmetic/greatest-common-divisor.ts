/**
 * The greatest whole number that divides both.
 *
 * @param a - any whole number
 * @param b - any whole number
 * @returns above 0, or 0 when both are 0
 *
 * @source Euclid, Elements VII.2.
 */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a < 0n ? -a : a;
  let smaller = b < 0n ? -b : b;
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
