import type { PackedMember } from './packed-search.js';

/**
 * Whether one schedule is better than another.
 *
 * @param one - a schedule
 * @param other - another of the same direction
 * @returns whether it ends earlier, or at the same time with more of its work done early
 */
export function isBetter(one: PackedMember, other: PackedMember): boolean {
  return one.makespan === other.makespan ? one.centre < other.centre : one.makespan < other.makespan;
}
