import type { Candidate } from './candidate.js';
import { isBetter } from './is-better.js';
import type { ScheduleState } from './schedule-state.js';

/**
 * A search that knows the best schedule of another, whose problem has the same activities and no more units: what fits there
 * fits here.
 *
 * @param state - the search; not changed
 * @param other - the search with fewer units
 * @returns the search, which from then on is never worse than the other was
 */
export function carryOver(state: ScheduleState, other: ScheduleState): ScheduleState {
  const { packed, general } = state;
  if (packed !== null && other.packed?.best != null) {
    const { best } = other.packed;
    if (packed.best !== null && packed.best.makespan <= best.makespan) return state;
    return { ...state, packed: { ...packed, best } };
  }
  if (general === null || other.general?.best == null) return state;
  const { best } = other.general;
  if (best.violation > 0 || (general.best !== null && !isBetter(best, general.best))) return state;
  // The search goes on from it, in the place of the last that it holds.
  const members: readonly Candidate[] = [best, ...general.members.slice(0, -1)];
  return { ...state, general: { ...general, best, members } };
}
