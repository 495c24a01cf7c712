import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { LeftOut } from '../model/how-sure.js';
import type { CandidateRanking, RankingOptions } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { findStage } from '../panel/find-stage.js';
import { rankCandidates } from '../rank/rank-candidates.js';
import { leftOut } from './left-out.js';

/**
 * Who would be first without each assessor in turn.
 *
 * @param compiled - the rubric
 * @param panel - a panel that can be ranked
 * @param options - stage, day and convention
 * @param ranking - its order
 * @returns one entry for each assessor with a sheet at the stage, in the order of the panel
 */
export function withoutEachAssessor(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: RankingOptions,
  ranking: CandidateRanking,
): readonly LeftOut[] {
  const stage = findStage(compiled, options.stage);
  const read = stage.ok ? stage.value.marksOf : '';
  const marking = new Set(panel.sheets.flatMap((sheet) => (sheet.stage === read ? [sheet.assessor] : [])));
  return panel.assessors
    .filter(({ id }) => marking.has(id))
    .map(({ id }) => {
      const rest = { ...panel, sheets: panel.sheets.filter(({ assessor }) => assessor !== id) };
      return leftOut(id, ranking, rankCandidates(compiled, rest, options));
    });
}
