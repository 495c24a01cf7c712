import { compareRational } from '@sopana/core/arithmetic';
import type { ScoredCandidate } from '../panel/scored-candidate.js';

/**
 * Which of two totals is higher, exactly.
 *
 * @param left - with a total
 * @param right - with a total
 * @returns −1 when the left is higher, 0 when they are equal, 1 when the right is
 */
export function compareTotals(left: ScoredCandidate, right: ScoredCandidate): -1 | 0 | 1 {
  // The nearest doubles of two fractions are never in another order; where they are equal the fractions may still differ.
  if (left.value !== right.value) return left.value > right.value ? -1 : 1;
  if (left.total === null || right.total === null)
    throw new Error('Totals are compared where there are some.');
  return compareRational(right.total, left.total);
}
