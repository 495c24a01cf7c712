// As a share of the span for each activity, found on odd-numbered instances of PSPLIB.
const likeness = 0.01;

/** What is asked of the members of a population. */
export interface Likeness<T> {
  /** Whether one is better than another. */
  isBetter(one: T, other: T): boolean;
  /** The sum of the differences of their starts, or some number that is no less than the limit. */
  distanceBelow(limit: number, one: T, other: T): number;
}

/**
 * Whose place a schedule takes in a full population: of the one most like it when they are close, else of the worst, if it
 * is no worse than the one that leaves; an equal schedule finds no place.
 *
 * @param population - not empty
 * @param member - a schedule
 * @param spread - slots of the schedule times its activities: what is close is a share of that
 * @param asks - how members are compared
 * @returns the place; −1 for none
 *
 * @source S. W. Mahfoud, "Crowding and preselection revisited", Parallel Problem Solving from Nature 2 (1992).
 */
export function placeFor<T>(
  population: readonly T[],
  member: T,
  spread: number,
  { isBetter, distanceBelow }: Likeness<T>,
): number {
  let least = Math.max(1, Math.floor(likeness * spread));
  let nearest = -1;
  let worst = 0;
  for (let place = 0; place < population.length; place += 1) {
    const other = population[place]!;
    if (isBetter(population[worst]!, other)) worst = place;
    const distance = distanceBelow(least, member, other);
    if (distance >= least) continue;
    least = distance;
    nearest = place;
  }
  if (nearest < 0) return isBetter(member, population[worst]!) ? worst : -1;
  return least === 0 || isBetter(population[nearest]!, member) ? -1 : nearest;
}
