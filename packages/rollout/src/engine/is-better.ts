import type { Candidate } from './candidate.js';

/**
 * Whether one schedule is better than another: fewer rules broken, then the first number that differs.
 *
 * @param one - a schedule
 * @param other - another of the same problem
 * @returns false when they are as good as each other
 */
export function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.violation !== other.violation) return one.violation < other.violation;
  for (let at = 0; at < one.values.length; at += 1) {
    const difference = one.values[at]! - other.values[at]!;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
