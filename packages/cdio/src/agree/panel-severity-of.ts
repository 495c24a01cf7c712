import { ok, type Result } from '@sopana/core';
import { compareRational, type Rational } from '@sopana/core/arithmetic';
import { rankValues, severityOf } from '@sopana/stats';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { PanelSeverity } from '../model/panel-severity.js';
import type { RankingOptions } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { exactMark } from '../panel/exact-mark.js';
import { sheetScores } from '../panel/sheet-scores.js';
import { rankCandidates } from '../rank/rank-candidates.js';

/**
 * How strict each assessor is, and what the order would be with that taken out. It stands beside the order and never
 * replaces it: the model takes every difference between assessors of the same candidates for severity.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param options - stage, day and convention
 * @returns severities, adjusted totals and the rank that they would give; fails as `rankCandidates` does, with
 * `candidateRanking.noMarks` and, such as for a panel whose assessors share no candidate, with `severity.*`
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }, { code: '3', value: 3 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 1 }] }] });
 * const given = [['c-1', 'a-1', '1'], ['c-1', 'a-2', '2'], ['c-2', 'a-1', '2'], ['c-2', 'a-2', '3']];
 * const sheets = given.map(([candidate, assessor, vision]) => ({ stage: 'interview', assessor, candidate, marks: { vision } }));
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates: [{ id: 'c-1', route: 'absorption' }, { id: 'c-2', route: 'absorption' }], assessors: [{ id: 'a-1' }, { id: 'a-2' }], sheets };
 * const model = rubric.ok ? panelSeverityOf(rubric.value, panel, { stage: 'interview', on: '2026-03-02' }) : rubric;
 * model.ok && model.value.assessors.map(({ severity }) => severity.exact); // => ['1/2', '-1/2']
 * ```
 *
 * @source The two-way classification without interaction, by least squares: S. R. Searle (1971), Linear Models, chapter 7.
 */
export function panelSeverityOf(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: RankingOptions,
): Result<PanelSeverity> {
  const ranking = rankCandidates(compiled, panel, options);
  if (!ranking.ok) return ranking;
  const scores = sheetScores(compiled, panel, options.stage);
  if (!scores.ok) return scores;
  const { candidates, assessors, totals } = scores.value;
  const isMarked = (total: Rational | null | undefined): boolean => total !== null && total !== undefined;
  const columns = assessors.flatMap((_, at) => (totals.some((row) => isMarked(row[at])) ? [at] : []));
  const rows = candidates.flatMap((_, at) => (totals[at]?.some(isMarked) ? [at] : []));
  const model = severityOf(rows.map((row) => columns.map((column) => totals[row]?.[column] ?? null)));
  if (!model.ok) return model;
  const adjusted = new Map(rows.map((row, at) => [candidates[row] ?? '', model.value.subjects[at]?.exact]));
  const order = ranking.value.standings.filter(({ candidate }) => adjusted.get(candidate) !== undefined);
  const ranks = adjustedRanks(
    order.map(({ candidate, rank }) => (rank === null ? null : (adjusted.get(candidate) ?? null))),
    options,
  );
  return ok({
    stage: options.stage,
    assessors: columns.flatMap((column, at) => {
      const told = model.value.assessors[at];
      if (told === undefined) return [];
      const { exact, standardError, marks } = told;
      return [
        { assessor: assessors[column] ?? '', severity: exactMark(exact), standardError, candidates: marks },
      ];
    }),
    candidates: order.flatMap(({ candidate, rank }, at) => {
      const exact = adjusted.get(candidate);
      if (exact === undefined) return [];
      return [{ candidate, rank, adjusted: exactMark(exact), rankAdjusted: ranks[at] ?? null }];
    }),
    degreesOfFreedom: model.value.degreesOfFreedom,
    residualDeviation: model.value.residualDeviation,
  });
}

/** Positions of the fractions among themselves, ranked as the order itself is. */
function adjustedRanks(
  values: readonly (Rational | null)[],
  { ties = 'min' }: RankingOptions,
): readonly (number | null)[] {
  const known = values.filter((value) => value !== null).sort(compareRational);
  const position = (value: Rational): number => known.findIndex((one) => compareRational(one, value) === 0);
  const present = values.map((value) => (value === null ? 0 : 1));
  const { ranks, ranked } = rankValues(
    values.map((value) => (value === null ? 0 : position(value))),
    { ties, order: 'descending', present },
  );
  return values.map((_, at) => (ranked[at] === 1 ? (ranks[at] ?? null) : null));
}
