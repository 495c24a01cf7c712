import { compareRational, rationalOf } from '@sopana/core/arithmetic';
import type { CompiledStage } from '../model/compiled-rubric.js';
import type { AdmissionOutcome } from '../model/ranking.js';
import type { ScoredCandidate } from '../panel/scored-candidate.js';
import type { Place } from './places-of.js';

/**
 * Whether a candidate goes on.
 *
 * @param stage - the stage
 * @param scored - the candidate
 * @param place - where the candidate stands; null without a total, and for one who is not eligible
 * @param unscored - how many, known to be ineligible left out, have no total although the stage marks
 * @returns undecided where it hangs on what is not known yet
 */
export function admissionOf(
  { stage: { admits }, criteria }: CompiledStage,
  { isEligible, total }: ScoredCandidate,
  place: Place | null,
  unscored: number,
): AdmissionOutcome {
  if (isEligible === false) return 'notAdmitted';
  const whenEligible = isEligible === null ? 'undecided' : 'admitted';
  if (admits === undefined) return criteria.length > 0 && total === null ? 'undecided' : whenEligible;
  if (place === null || total === null) return 'undecided';
  if ('atLeast' in admits) {
    return compareRational(total, rationalOf(admits.atLeast)) >= 0 ? whenEligible : 'notAdmitted';
  }
  const rank = place.rankedAhead + 1;
  if (rank > admits.upTo) return 'notAdmitted';
  return rank + place.unknownAhead + unscored <= admits.upTo ? whenEligible : 'undecided';
}
