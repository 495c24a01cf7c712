import { type Issue, resultOf } from '@sopana/core';
import { compileStage } from '../compile/compile-stage.js';
import type { CompiledRubric, CompiledStage } from '../model/compiled-rubric.js';
import type { LeftOut } from '../model/how-sure.js';
import type { CandidateRanking, RankingOptions } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { rankCandidates } from '../rank/rank-candidates.js';
import { leftOut } from './left-out.js';

/**
 * Who would be first without each criterion in turn, the others keeping their weights.
 *
 * @param compiled - the rubric
 * @param panel - a panel that can be ranked
 * @param options - stage, day and convention
 * @param ranking - its order
 * @returns one entry for each criterion of the stage, in its order; none for a stage of one
 */
export function withoutEachCriterion(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: RankingOptions,
  ranking: CandidateRanking,
): readonly LeftOut[] {
  const at = compiled.stages.findIndex(({ id }) => id === options.stage);
  const stage = compiled.stages[at];
  if (stage === undefined || stage.criteria.length < 2) return [];
  return stage.criteria.map(({ criterion: { id } }) => {
    const rest = without(compiled, stage, id);
    const other = { ...compiled, stages: compiled.stages.map((one) => (one === stage ? rest : one)) };
    return leftOut(id, ranking, rankCandidates(other, marksWithout(panel, rest, id), options));
  });
}

/** A tie-break by what is left out falls away with it. */
function without(compiled: CompiledRubric, { stage }: CompiledStage, id: string): CompiledStage {
  const weights = stage.weights.filter(({ of }) => of !== id);
  const left = new Set(weights.map(({ of }) => of));
  const roles = new Set(compiled.rubric.criteria.filter((one) => left.has(one.id)).map(({ role }) => role));
  const tieBreaks = (stage.tieBreaks ?? []).filter(({ by }) => left.has(by) || roles.has(by));
  const issues: Issue[] = [];
  const rest = compileStage(compiled.rubric, { ...stage, weights, tieBreaks }, issues);
  if (rest === null)
    throw new Error(`Stage '${stage.id}' does not compile without '${id}': ${resultOf(issues, () => '')}`);
  return rest;
}

function marksWithout(panel: SelectionPanel, { marksOf }: CompiledStage, id: string): SelectionPanel {
  const sheets = panel.sheets.map((sheet) => {
    if (sheet.stage !== marksOf) return sheet;
    const { [id]: _, ...marks } = sheet.marks;
    return { ...sheet, marks };
  });
  return { ...panel, sheets };
}
