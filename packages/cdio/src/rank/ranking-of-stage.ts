import { arithmeticVersion } from '@sopana/scoring';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { CandidateRanking, RankingOptions, Standing } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import type { ScoredStage } from '../panel/scored-stage.js';
import { placesOf } from './places-of.js';
import { standingOf } from './standing-of.js';

const shown: readonly Standing[] = ['ranked', 'eligible', 'eligibilityUnknown', 'notScored', 'notEligible'];

/**
 * The order of candidates who have been scored.
 *
 * @param compiled - the rubric
 * @param panel - the panel
 * @param scored - a stage of it, scored
 * @param options - day and convention
 * @returns the ranking
 */
export function rankingOfStage(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  { stage, candidates }: ScoredStage,
  { on, ties = 'min' }: RankingOptions,
): CandidateRanking {
  const places = placesOf(stage, candidates, ties);
  const placeOf = new Map(places.map((place) => [place.scored, place]));
  const marks = stage.criteria.length > 0;
  const unscored = marks
    ? candidates.filter(({ isEligible, total }) => isEligible !== false && total === null).length
    : 0;
  // Those with a place first, in their order; the others as the panel lists them.
  const order = [...places.map(({ scored }) => scored), ...candidates.filter((one) => !placeOf.has(one))];
  const standings = order.map((one) => {
    const place = placeOf.get(one) ?? null;
    return standingOf(stage, panel, one, place, unscored);
  });
  const used = new Set(standings.flatMap(({ behind }) => (behind?.decidedBy ? [behind.decidedBy.id] : [])));
  return {
    rubric: compiled.identity,
    arithmeticVersion,
    selection: panel.id,
    stage: stage.id,
    on,
    ties,
    order: 'descending',
    reduce: compiled.rubric.panel.reduce,
    tieBreaksUsed: (stage.stage.tieBreaks ?? []).flatMap(({ id }) => (used.has(id) ? [id] : [])),
    standings: shown.flatMap((name) => standings.filter(({ standing }) => standing === name)),
  };
}
