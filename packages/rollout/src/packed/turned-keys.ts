import type { PackedSchedule } from './packed-search.js';

/**
 * The keys by which a schedule is justified: what ends last in one direction comes first in the other.
 *
 * @param member - a schedule
 * @param duration - slots of work
 * @param keys - where they are written
 */
export function turnedKeys(
  { starts, makespan }: PackedSchedule,
  duration: Int32Array,
  keys: Int32Array,
): void {
  for (let at = 0; at < starts.length; at += 1) keys[at] = makespan - starts[at]! - duration[at]!;
}
