/**
 * A definition of quantiles by its number.
 *
 * @param type - 1 to 9; 7 when absent
 * @returns the same number, as the type that stats wants
 */
export function quantileType(type: number | undefined): 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 {
  const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  return types.find((known) => known === type) ?? 7;
}
