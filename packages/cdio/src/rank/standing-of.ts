import type { CompiledStage } from '../model/compiled-rubric.js';
import type { CandidateStanding, Standing } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { exactMark } from '../panel/exact-mark.js';
import type { ScoredCandidate } from '../panel/scored-candidate.js';
import { admissionOf } from './admission-of.js';
import { comparisonOf } from './comparison-of.js';
import type { Place } from './places-of.js';

/**
 * How one candidate stands, with all that led to it.
 *
 * @param stage - the stage
 * @param panel - the panel
 * @param scored - the candidate
 * @param place - where the candidate stands; null without a total, and for one who is not eligible
 * @param unscored - how many, known to be ineligible left out, have no total although the stage marks
 * @returns the standing
 */
export function standingOf(
  stage: CompiledStage,
  panel: SelectionPanel,
  scored: ScoredCandidate,
  place: Place | null,
  unscored: number,
): CandidateStanding {
  const { candidate, gates, total } = scored;
  const standing = nameOf(stage, scored);
  const isRanked = standing === 'ranked';
  const { rankedAhead = 0, unknownAhead = 0, ahead = null, tied = [], rank = null } = place ?? {};
  const isOpen = standing === 'eligibilityUnknown' && place !== null;
  return {
    candidate: candidate.id,
    route: candidate.route,
    standing,
    rank,
    rankAtWorst: isRanked ? rankedAhead + unknownAhead + unscored + 1 : null,
    rankIfEligible: isOpen ? rankedAhead + 1 : null,
    total: total === null ? null : exactMark(total),
    criteria: stage.criteria.map(({ criterion, weight }, at) => {
      const mark = scored.criteria[at] ?? null;
      const assessors = scored.assessors[at] ?? 0;
      return { criterion: criterion.id, weight, mark: mark === null ? null : exactMark(mark), assessors };
    }),
    roles: stage.roles.map((role, at) => {
      const mark = scored.roles[at] ?? null;
      return { role, mark: mark === null ? null : exactMark(mark) };
    }),
    gates,
    tiedWith: tied.map((one) => one.candidate.id),
    behind: isRanked && ahead !== null ? comparisonOf(stage, scored, ahead) : null,
    recused: (panel.recusals ?? [])
      .filter((one) => one.candidate === candidate.id)
      .map((one) => one.assessor),
    admission: admissionOf(stage, scored, place, unscored),
  };
}

function nameOf({ criteria }: CompiledStage, { isEligible, total }: ScoredCandidate): Standing {
  if (isEligible === false) return 'notEligible';
  if (isEligible === null) return 'eligibilityUnknown';
  if (criteria.length === 0) return 'eligible';
  return total === null ? 'notScored' : 'ranked';
}
