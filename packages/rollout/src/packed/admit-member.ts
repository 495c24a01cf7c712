import { isBetter } from './is-better.js';
import type { PackedMember } from './packed-search.js';

// As a share of the makespan for each activity, found on odd-numbered instances of PSPLIB.
const likeness = 0.01;

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
  const count = member.starts.length;
  let least = Math.max(1, Math.floor(likeness * member.makespan * count));
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
  if (nearest < 0) {
    if (isBetter(member, population[worst]!)) population[worst] = member;
  } else if (least > 0 && !isBetter(population[nearest]!, member)) population[nearest] = member;
}

/** The sum of the differences of the starts, or some number that is no less than the limit. */
function distanceBelow(limit: number, one: PackedMember, other: PackedMember): number {
  let apart = 0;
  for (let part = 0; part < one.sums.length && apart < limit; part += 1) {
    apart += Math.abs(one.sums[part]! - other.sums[part]!);
  }
  if (apart >= limit) return apart;
  let distance = 0;
  for (let at = 0; at < one.starts.length && distance < limit; at += 1) {
    distance += Math.abs(one.starts[at]! - other.starts[at]!);
  }
  return distance;
}
