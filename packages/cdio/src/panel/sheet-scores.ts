import { createIssue, err, type Issue, type Result, resultOf } from '@sopana/core';
import type { Rational } from '@sopana/core/arithmetic';
import { scoreTable, tableOfSheets } from '@sopana/scoring';
import { cdioCodes } from '../codes.js';
import type { CompiledRubric, CompiledStage } from '../model/compiled-rubric.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { checkPanel } from './check-panel.js';
import { findStage } from './find-stage.js';
import { marksOfStage } from './marks-of-stage.js';
import { placedIssues } from './placed-issues.js';

/** What each assessor gave to each candidate. */
export interface SheetScores {
  /** The stage. */
  readonly stage: CompiledStage;
  /** Ids of the candidates with a sheet, in the order of the panel. */
  readonly candidates: readonly string[];
  /** Ids of the assessors with a sheet, in the order of the panel. */
  readonly assessors: readonly string[];
  /** By criterion, then candidate, then assessor; null without a mark. */
  readonly marks: readonly (readonly (readonly (Rational | null)[])[])[];
  /** Weighted totals by candidate, then assessor; null where a criterion is not marked. */
  readonly totals: readonly (readonly (Rational | null)[])[];
}

/**
 * Each assessor's own marks and totals at a stage.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param id - of the stage
 * @returns tables; fails with `candidateRanking.unknownStage`, `candidateRanking.noMarks`, `selectionPanel.*`, `answer.*`
 */
export function sheetScores(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  id: string,
): Result<SheetScores> {
  const stage = findStage(compiled, id);
  if (!stage.ok) return stage;
  const { sheetPlan, criteria, marksOf } = stage.value;
  if (sheetPlan === null) {
    return err(createIssue(cdioCodes, 'candidateRanking.noMarks', ['stage'], { stage: id }));
  }
  const found: readonly Issue[] = checkPanel(compiled, panel);
  const placed = marksOfStage(stage.value, panel, ({ candidate, assessor }) => keyOf(candidate, assessor));
  const table = tableOfSheets(
    sheetPlan,
    placed.map(({ sheet }) => sheet),
  );
  const issues = [...found, ...(table.ok ? [] : placedIssues(table.issues, placed))];
  const scores = issues.length === 0 && table.ok ? scoreTable(sheetPlan, table.value) : null;
  if (scores?.ok === false) return scores;
  const sheets = panel.sheets.filter((sheet) => sheet.stage === marksOf);
  const candidates = panel.candidates
    .map((one) => one.id)
    .filter((one) => sheets.some((sheet) => sheet.candidate === one));
  const assessors = panel.assessors
    .map((one) => one.id)
    .filter((one) => sheets.some((sheet) => sheet.assessor === one));
  const rowOf = new Map((scores?.value.subjects ?? []).map((subject, row) => [subject, row]));
  const tableOf = (node: string): readonly (readonly (Rational | null)[])[] => {
    const exact = scores?.value.nodes.find((column) => column.id === node)?.exact ?? null;
    return candidates.map((candidate) =>
      assessors.map((assessor) => {
        const row = rowOf.get(keyOf(candidate, assessor));
        return row === undefined ? null : (exact?.[row] ?? null);
      }),
    );
  };
  return resultOf(issues, () => ({
    stage: stage.value,
    candidates,
    assessors,
    marks: criteria.map(({ criterion }) => tableOf(`panel.${criterion.id}`)),
    totals: tableOf('total'),
  }));
}

function keyOf(candidate: string, assessor: string): string {
  return JSON.stringify([candidate, assessor]);
}
