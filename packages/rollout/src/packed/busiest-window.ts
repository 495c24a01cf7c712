import type { PackedProblem } from './packed-problem.js';
import type { PackedMember } from './packed-search.js';

/**
 * Where a schedule uses the scarce resources most.
 *
 * @param problem - the problem
 * @param member - the schedule
 * @param length - how many slots
 * @returns the first slot of the window of that length with the greatest use; the first of equals
 */
export function busiestWindow(
  { duration, shares, scarcity, count }: PackedProblem,
  { starts, makespan }: PackedMember,
  length: number,
): number {
  // Use rises where something starts and falls where it ends: sums of differences give it slot by slot.
  const change = new Float64Array(makespan + 1);
  for (let at = 0; at < count; at += 1) {
    let use = 0;
    for (let resource = 0; resource < shares.length; resource += 1) {
      const scarce = scarcity[resource]!;
      use += shares[resource]![at]! * scarce * scarce * scarce;
    }
    change[starts[at]!]! += use;
    change[starts[at]! + duration[at]!]! -= use;
  }
  const before = new Float64Array(makespan + 1);
  let use = 0;
  for (let slot = 0; slot < makespan; slot += 1) {
    use += change[slot]!;
    before[slot + 1] = before[slot]! + use;
  }
  let best = 0;
  for (let slot = 1; slot + length <= makespan; slot += 1) {
    if (before[slot + length]! - before[slot]! > before[best + length]! - before[best]!) best = slot;
  }
  return best;
}
