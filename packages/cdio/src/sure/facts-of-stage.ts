import { type Result, resultOf } from '@sopana/core';
import type { Rational } from '@sopana/core/arithmetic';
import { pairwiseWinning } from '@sopana/stats';
import { panelSeverityOf } from '../agree/panel-severity-of.js';
import type { CompiledRubric, CompiledStage } from '../model/compiled-rubric.js';
import type { HowSureFacts, HowSureOptions } from '../model/how-sure.js';
import type { CandidateRanking } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { exactMark } from '../panel/exact-mark.js';
import { winnerChange } from './winner-change.js';
import { winnersOf } from './winners-of.js';
import { withoutEachAssessor } from './without-each-assessor.js';
import { withoutEachCriterion } from './without-each-criterion.js';

/** A stage with its order. */
export interface OrderedStage {
  /** The stage. */
  readonly stage: CompiledStage;
  /** Its order. */
  readonly ranking: CandidateRanking;
  /** Panel marks of the ranked, first to last, by criterion. */
  readonly values: readonly (readonly Rational[])[];
}

/**
 * What can be said of an order without sampling.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param options - stage and day
 * @param ordered - the stage with its order
 * @returns the facts; fails as statistics do
 */
export function factsOfStage(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: HowSureOptions,
  { stage, ranking, values }: OrderedStage,
): Result<HowSureFacts> {
  const pairwise = pairwiseWinning(values);
  if (!pairwise.ok) return pairwise;
  const ranked = ranking.standings.filter(({ standing }) => standing === 'ranked');
  const change = winnerChange(
    stage,
    ranked.map(({ candidate }) => candidate),
    values,
  );
  if (!change.ok) return change;
  return resultOf([], () => ({
    ranking,
    candidates: ranked.map(({ candidate }) => candidate),
    criteria: stage.criteria.map(({ criterion }) => criterion.id),
    winners: winnersOf(ranking),
    notLookedAt: ranking.standings
      .filter(({ standing, total }) => standing === 'eligibilityUnknown' && total !== null)
      .map(({ candidate }) => candidate),
    pairwise: pairwise.value.map((row) => row.map(exactMark)),
    change: change.value,
    withoutAssessor: withoutEachAssessor(compiled, panel, options, ranking),
    withoutCriterion: withoutEachCriterion(compiled, panel, options, ranking),
    severity: panelSeverityOf(compiled, panel, options),
  }));
}
