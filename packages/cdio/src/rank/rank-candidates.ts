import { ok, type Result } from '@sopana/core';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { CandidateRanking, RankingOptions } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { scoredStage } from '../panel/scored-stage.js';
import { rankingOfStage } from './ranking-of-stage.js';

/**
 * The order of the candidates at a stage, with the reasons for each place.
 *
 * @param compiled - the rubric, as `compileSelectionRubric` gives it
 * @param panel - candidates, assessors and marks; recusals and missing marks are told, never filled in
 * @param options - stage, day and convention
 * @returns everybody, none dropped: the ranked first to last, then those of whom something is not known, then those who are
 * not eligible; fails with `candidateRanking.unknownStage`, `date.*`, `selectionPanel.*` and, at the marks, `answer.*`
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 1 }] }] });
 * const candidates = [{ id: 'c-1', route: 'absorption' }, { id: 'c-2', route: 'absorption' }];
 * const sheets = [{ stage: 'interview', assessor: 'a-1', candidate: 'c-1', marks: { vision: '1' } }, { stage: 'interview', assessor: 'a-1', candidate: 'c-2', marks: { vision: '2' } }];
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates, assessors: [{ id: 'a-1' }], sheets };
 * const ranking = rubric.ok ? rankCandidates(rubric.value, panel, { stage: 'interview', on: '2026-03-02' }) : rubric;
 * ranking.ok && ranking.value.standings.map(({ candidate, rank, total }) => [candidate, rank, total.exact]); // => [['c-2', 1, '2'], ['c-1', 2, '1']]
 * ```
 *
 * @remarks O(n log n) in the candidates. The order is that of the exact weighted means; the numbers are those of
 * `@sopana/scoring`, and nothing is added up here. Adding or removing a candidate never reverses two others.
 * @source R. L. Keeney and H. Raiffa (1976), Decisions with Multiple Objectives, chapter 3: the additive form; for what is
 * left out, see docs/decisions/0012.
 */
export function rankCandidates(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: RankingOptions,
): Result<CandidateRanking> {
  const scored = scoredStage(compiled, panel, options);
  return scored.ok ? ok(rankingOfStage(compiled, panel, scored.value, options)) : scored;
}
