import { rankValues, type TieRule } from '@sopana/stats';
import type { CompiledStage } from '../model/compiled-rubric.js';
import type { ScoredCandidate } from '../panel/scored-candidate.js';
import { compareCandidates } from './compare-candidates.js';

/** Where a candidate with a total stands. */
export interface Place {
  /** The candidate. */
  readonly scored: ScoredCandidate;
  /** Rank among the ranked; null for one whose eligibility is unknown. */
  readonly rank: number | null;
  /** How many ranked candidates are ahead. */
  readonly rankedAhead: number;
  /** How many are ahead whose eligibility is unknown. */
  readonly unknownAhead: number;
  /** Ranked candidates that nothing tells apart from this one. */
  readonly tied: readonly ScoredCandidate[];
  /** The nearest ranked candidate ahead; null for the first. */
  readonly ahead: ScoredCandidate | null;
}

/**
 * All candidates with a total who are not known to be ineligible, first to last.
 *
 * @param stage - the stage
 * @param candidates - every candidate
 * @param ties - what equal candidates get
 * @returns their places; equals stand by their ids, which gives none of them a better rank
 */
export function placesOf(
  stage: CompiledStage,
  candidates: readonly ScoredCandidate[],
  ties: TieRule,
): readonly Place[] {
  const field = candidates
    .filter(({ isEligible, total }) => isEligible !== false && total !== null)
    .sort((left, right) => compareCandidates(stage, left, right).order || byId(left, right));
  const groups: ScoredCandidate[][] = [];
  for (const scored of field) {
    const group = groups[groups.length - 1];
    const [first] = group ?? [];
    if (group === undefined || first === undefined || compareCandidates(stage, first, scored).order !== 0) {
      groups.push([scored]);
    } else group.push(scored);
  }
  const ranks = ranksOf(groups, ties);
  let rankedAhead = 0;
  let unknownAhead = 0;
  let ahead: ScoredCandidate | null = null;
  return groups.flatMap((group) => {
    const ranked = group.filter(({ isEligible }) => isEligible === true);
    const before = { rankedAhead, unknownAhead, ahead };
    const places = group.map((scored): Place => {
      const isRanked = scored.isEligible === true;
      const tied = isRanked ? ranked.filter((one) => one !== scored) : [];
      return { scored, rank: isRanked ? (ranks.get(scored) ?? null) : null, ...before, tied };
    });
    rankedAhead += ranked.length;
    unknownAhead += group.length - ranked.length;
    ahead = ranked[0] ?? ahead;
    return places;
  });
}

function byId(left: ScoredCandidate, right: ScoredCandidate): number {
  return left.candidate.id < right.candidate.id ? -1 : 1;
}

/** By statistics: equals have equal positions, and the convention says what that comes to. */
function ranksOf(
  groups: readonly (readonly ScoredCandidate[])[],
  ties: TieRule,
): ReadonlyMap<ScoredCandidate, number> {
  const ranked = groups.flatMap((group, position) =>
    group.flatMap((scored) => (scored.isEligible === true ? [{ scored, position }] : [])),
  );
  const { ranks } = rankValues(
    ranked.map(({ position }) => position),
    { ties, order: 'ascending' },
  );
  return new Map(ranked.map(({ scored }, at) => [scored, ranks[at] ?? 0]));
}
