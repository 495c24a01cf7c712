import type { PackedProblem } from './packed-problem.js';
import type { PackedMember, PackedSchedule } from './packed-search.js';

const parts = 8;

/**
 * A schedule as a member of a population.
 *
 * @param problem - the problem
 * @param schedule - the schedule
 * @returns the same starts with the sums that are asked for again and again
 */
export function memberOf(
  { count, duration, scarceUse }: PackedProblem,
  { starts, makespan }: PackedSchedule,
): PackedMember {
  const sums = new Int32Array(parts);
  const useBefore = new Float64Array(makespan + 2);
  const share = Math.ceil(count / parts);
  let centre = 0;
  for (let at = 0, part = 0, inPart = 0; at < count; at += 1) {
    const start = starts[at]!;
    const length = duration[at]!;
    centre += length * (2 * start + length);
    sums[part]! += start;
    inPart += 1;
    if (inPart === share) {
      part += 1;
      inPart = 0;
    }
    // Use rises where something starts and falls where it ends: sums of differences give it slot by slot.
    useBefore[start + 1]! += scarceUse[at]!;
    useBefore[start + length + 1]! -= scarceUse[at]!;
  }
  let use = 0;
  let before = 0;
  for (let slot = 1; slot <= makespan; slot += 1) {
    use += useBefore[slot]!;
    before += use;
    useBefore[slot] = before;
  }
  return { starts, makespan, centre, sums, useBefore: useBefore.subarray(0, makespan + 1) };
}
