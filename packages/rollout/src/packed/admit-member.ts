import type { PackedMember } from './packed-search.js';

/**
 * Lets a schedule into a population, in the place of the one most like it when they are close, else of the worst, if it is
 * no worse than the one that leaves; an equal schedule is refused.
 *
 * @param population - schedules of one direction; changed
 * @param size - how many it holds at the most
 * @param member - a schedule
 *
 * @source S. W. Mahfoud, "Crowding and preselection revisited", Parallel Problem Solving from Nature 2 (1992).
 */
export function admitMember(population: PackedMember[], size: number, member: PackedMember): void {
  if (population.length < size) {
    population.push(member);
    return;
  }
  const { starts } = member;
  let nearest = 0;
  let least = Number.MAX_SAFE_INTEGER;
  let worst = 0;
  for (let place = 0; place < population.length; place += 1) {
    const other = population[place]!;
    if (other.makespan > population[worst]!.makespan) worst = place;
    let distance = 0;
    for (let at = 0; at < starts.length; at += 1) distance += Math.abs(starts[at]! - other.starts[at]!);
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  if (least === 0) return;
  // One slot for each activity.
  if (least < starts.length) {
    if (member.makespan <= population[nearest]!.makespan) population[nearest] = member;
  } else if (member.makespan < population[worst]!.makespan) population[worst] = member;
}
