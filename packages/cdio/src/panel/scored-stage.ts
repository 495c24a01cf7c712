import { type Result, resultOf } from '@sopana/core';
import type { Rational } from '@sopana/core/arithmetic';
import { parseCivilDate } from '@sopana/core/dates';
import { type Answer, classCode, type NodeColumn, scoreTable, tableOfSheets } from '@sopana/scoring';
import type { CompiledRubric, CompiledStage } from '../model/compiled-rubric.js';
import type { GateStanding } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { checkPanel } from './check-panel.js';
import { findStage } from './find-stage.js';
import { gateStandings } from './gate-standings.js';
import { marksOfStage, type PlacedSheet } from './marks-of-stage.js';
import { placedIssues } from './placed-issues.js';
import type { ScoredCandidate } from './scored-candidate.js';

/** A stage scored by the engine. */
export interface ScoredStage {
  /** The stage. */
  readonly stage: CompiledStage;
  /** Every candidate, in the order of the panel. */
  readonly candidates: readonly ScoredCandidate[];
}

/**
 * Every candidate with the numbers of a stage.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param options - stage and day
 * @returns the numbers, all from the engine; fails with `candidateRanking.unknownStage`, `date.*`, `selectionPanel.*` and,
 * at the marks, `answer.*`
 */
export function scoredStage(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: { readonly stage: string; readonly on: string },
): Result<ScoredStage> {
  const stage = findStage(compiled, options.stage);
  const day = parseCivilDate(options.on);
  const issues = [
    ...(stage.ok ? [] : stage.issues),
    ...(day.ok ? [] : day.issues.map((issue) => ({ ...issue, path: ['on'] }))),
    ...checkPanel(compiled, panel),
  ];
  const [first, ...rest] = issues;
  if (first !== undefined || !stage.ok) return resultOf(first === undefined ? [] : [first, ...rest], never);
  return scored(stage.value, panel, options.on);
}

function scored(stage: CompiledStage, panel: SelectionPanel, on: string): Result<ScoredStage> {
  const standings = panel.candidates.map((candidate) => gateStandings(stage.gates, candidate, on));
  const placed: readonly PlacedSheet[] = [
    ...panel.candidates.flatMap(({ id }, at) => gateSheet(stage, id, standings[at] ?? [])),
    ...marksOfStage(stage, panel),
  ];
  const table = tableOfSheets(
    stage.plan,
    placed.map(({ sheet }) => sheet),
  );
  if (!table.ok) return resultOf(placedIssues(table.issues, placed), never);
  const scores = scoreTable(stage.plan, table.value);
  if (!scores.ok) return scores;
  const rowOf = new Map(scores.value.subjects.map((subject, row) => [subject, row]));
  const columns = new Map(scores.value.nodes.map((node) => [node.id, node]));
  const marked = countsOf(stage, panel);
  const cell = (id: string, row: number | undefined): Rational | null =>
    row === undefined ? null : (columns.get(id)?.exact?.[row] ?? null);
  return resultOf([], () => ({
    stage,
    candidates: panel.candidates.map((candidate, at) => {
      const row = rowOf.get(candidate.id);
      return {
        candidate,
        gates: standings[at] ?? [],
        isEligible: stage.gates.length === 0 ? true : eligibility(columns.get('eligible'), row),
        criteria: stage.criteria.map(({ criterion }) => cell(`panel.${criterion.id}`, row)),
        assessors: marked.get(candidate.id) ?? stage.criteria.map(() => 0),
        roles: stage.roles.map((role) => cell(role, row)),
        total: cell('total', row),
        value: row === undefined ? 0 : (columns.get('total')?.values[row] ?? 0),
      };
    }),
  }));
}

function gateSheet(
  { gates }: CompiledStage,
  subject: string,
  standings: readonly GateStanding[],
): readonly PlacedSheet[] {
  if (gates.length === 0) return [];
  const answers = gates.map(({ id }): readonly [string, Answer] => {
    const outcome = standings.find(({ gate }) => gate === id)?.outcome ?? 'notApplicable';
    return [id, outcome === 'pass' || outcome === 'fail' ? outcome : { class: outcome }];
  });
  return [{ sheet: { subject, answers: Object.fromEntries(answers) }, path: [] }];
}

function eligibility(column: NodeColumn | undefined, row: number | undefined): boolean | null {
  if (column === undefined || row === undefined) return null;
  const level =
    column.classes[row] === classCode.value ? (column.levels?.[column.values[row] ?? 0] ?? null) : null;
  return level === null ? null : level === 'eligible';
}

/** How many assessors gave each mark; a class in place of a mark is none. */
function countsOf(stage: CompiledStage, panel: SelectionPanel): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const sheet of panel.sheets) {
    if (sheet.stage !== stage.marksOf) continue;
    const own = counts.get(sheet.candidate) ?? stage.criteria.map(() => 0);
    stage.criteria.forEach(({ criterion }, at) => {
      if (typeof sheet.marks[criterion.id] === 'string') own[at] = (own[at] ?? 0) + 1;
    });
    counts.set(sheet.candidate, own);
  }
  return counts;
}

function never(): never {
  throw new Error('A result with issues has no value.');
}
