import { placeFor } from '../population/place-for.js';
import { isBetter } from './is-better.js';
import type { PackedMember } from './packed-search.js';

/**
 * Lets a schedule into a population, see `placeFor`.
 *
 * @param population - schedules of one direction; changed
 * @param size - how many it holds at the most
 * @param member - a schedule
 */
export function admitMember(population: PackedMember[], size: number, member: PackedMember): void {
  if (population.length < size) {
    population.push(member);
    return;
  }
  const place = placeFor(population, member, member.makespan * member.starts.length, asks);
  if (place >= 0) population[place] = member;
}

const asks = { isBetter, distanceBelow };

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
