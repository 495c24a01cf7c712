import { ok, type Result } from '@sopana/core';
import { numberOfRational, type Rational } from '@sopana/core/arithmetic';
import { intraclassCorrelations, kendallW, krippendorffAlpha, type RatingTable } from '@sopana/stats';
import type { PanelAgreement, PanelAgreementOptions } from '../model/agreement.js';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { sheetScores } from '../panel/sheet-scores.js';

/**
 * How far the assessors of a panel agree: on each criterion, on all marks, and on the totals.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks; whether somebody is eligible makes no difference to agreement
 * @param options - the stage, what differences mean, and how intervals are drawn
 * @returns coefficients with their n and interval, each a reason where it is undefined, and no adjective; fails with
 * `candidateRanking.unknownStage`, `candidateRanking.noMarks`, `selectionPanel.*` and, at the marks, `answer.*`
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }, { code: '3', value: 3 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 1 }] }] });
 * const given = [['c-1', '1', '1'], ['c-2', '2', '3'], ['c-3', '3', '3']];
 * const candidates = given.map(([id]) => ({ id, route: 'absorption' }));
 * const sheets = given.flatMap(([candidate, one, two]) => [{ stage: 'interview', assessor: 'a-1', candidate, marks: { vision: one } }, { stage: 'interview', assessor: 'a-2', candidate, marks: { vision: two } }]);
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates, assessors: [{ id: 'a-1' }, { id: 'a-2' }], sheets };
 * const agreement = rubric.ok ? agreementOf(rubric.value, panel, { stage: 'interview', seed: 1, samples: 200 }) : rubric;
 * agreement.ok && agreement.value.criteria[0].alpha.ok && agreement.value.criteria[0].alpha.value.value; // ≈ 0.8276
 * ```
 *
 * @source K. Krippendorff (2011), Computing Krippendorff's alpha-reliability; P. E. Shrout and J. L. Fleiss (1979), Intraclass
 * correlations, Psychological Bulletin 86; M. G. Kendall and B. Babington Smith (1939), The problem of m rankings.
 */
export function agreementOf(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: PanelAgreementOptions,
): Result<PanelAgreement> {
  const scores = sheetScores(compiled, panel, options.stage);
  if (!scores.ok) return scores;
  const { stage, candidates, marks, totals } = scores.value;
  const { level = 'interval', seed, samples, confidence } = options;
  const drawn = { seed, samples, ...(confidence === undefined ? {} : { confidence }) };
  const isWhole = (at: number): boolean => (totals[at] ?? []).every((total) => total !== null);
  const complete = totals.filter((_, at) => isWhole(at)).map(numbersOf) as readonly (readonly number[])[];
  return ok({
    stage: stage.id,
    level,
    criteria: stage.criteria.map(({ criterion }, at) => ({
      criterion: criterion.id,
      alpha: krippendorffAlpha(tableOf(marks[at] ?? []), { ...drawn, level }),
    })),
    marks: krippendorffAlpha(tableOf(marks.flat()), { ...drawn, level }),
    totals: {
      candidates: candidates.filter((_, at) => isWhole(at)),
      leftOut: candidates.filter((_, at) => !isWhole(at)),
      intraclass: intraclassCorrelations(complete, confidence === undefined ? {} : { confidence }),
      concordance: kendallW(complete, drawn),
    },
  });
}

function tableOf(rows: readonly (readonly (Rational | null)[])[]): RatingTable {
  return rows.map(numbersOf);
}

function numbersOf(row: readonly (Rational | null)[]): readonly (number | null)[] {
  return row.map((mark) => (mark === null ? null : numberOfRational(mark)));
}
