import { compareRational } from '@sopana/core/arithmetic';
import type { ScoredCandidate } from '../panel/scored-candidate.js';

/**
 * Whether one candidate is at least as good as another on every criterion, and better on one.
 *
 * @param left - the one
 * @param right - the other
 * @returns false also where a mark of either is missing: what is not known is not better
 */
export function dominates(left: ScoredCandidate, right: ScoredCandidate): boolean {
  let isBetter = false;
  for (const [at, own] of left.criteria.entries()) {
    const other = right.criteria[at] ?? null;
    if (own === null || other === null) return false;
    const order = compareRational(own, other);
    if (order < 0) return false;
    if (order > 0) isBetter = true;
  }
  return isBetter;
}
