import type { RandomStream } from '@sopana/core/random';

/**
 * A member by chance, the better of two.
 *
 * @param population - not empty
 * @param stream - drawn from
 * @param isBetter - whether one is better than another
 * @returns its place
 */
export function drawnPlace<T>(
  population: readonly T[],
  stream: RandomStream,
  isBetter: (one: T, other: T) => boolean,
): number {
  const one = stream.integerBelow(population.length);
  const other = stream.integerBelow(population.length);
  return isBetter(population[other]!, population[one]!) ? other : one;
}
