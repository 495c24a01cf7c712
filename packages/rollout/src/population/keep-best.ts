/**
 * Leaves only the best in a population.
 *
 * @param population - changed
 * @param size - how many are left at the most
 * @param isBetter - whether one is better than another
 */
export function keepBest<T>(population: T[], size: number, isBetter: (one: T, other: T) => boolean): void {
  if (population.length <= size) return;
  population.sort((one, other) => (isBetter(one, other) ? -1 : isBetter(other, one) ? 1 : 0));
  population.length = size;
}
