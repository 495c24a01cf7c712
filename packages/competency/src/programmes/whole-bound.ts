/**
 * A bound rounded down, as plans close whole numbers.
 *
 * @param bound - not below what it bounds but for a rounding of the last digits
 * @returns the greatest whole number that a plan can reach
 */
export function wholeBound(bound: number): number {
  return Math.floor(bound + 1e-6);
}
