import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { type AnswerRow, type NodeColumn, scoreTable, tableOfRows, withAttributes } from '@sopana/scoring';
import { attributesOf } from '../assessment/attributes-of.js';
import { instrumentOf } from '../assessment/instrument-of.js';
import { dmmCodes } from '../codes.js';
import type { Assessment } from '../model/assessment.js';
import type { CompiledInstrument, CompiledModel, ModelNode } from '../model/compiled-model.js';
import type { Portfolio, PortfolioColumn } from '../model/portfolio.js';
import type { ReportReading } from '../model/report.js';
import { answersOf } from '../report/answers-of.js';
import { rowsOfAnswers } from '../report/rows-of-answers.js';

/**
 * Many organisations at once, all with the same version of the same instrument: organisations by nodes, the heat map of those
 * who may see each.
 *
 * @param compiled - the model
 * @param assessments - one for each organisation; at least one
 * @param reading - whose answers count; the validators' in the place of the organisations' own when absent
 * @returns the portfolio, with the same numbers as `reportOf` gives each alone; fails with `portfolio.empty`,
 * `portfolio.otherInstrument`, `portfolio.duplicate`, `assessment.*`, and as `scoreTable` does
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (organisation, value) => ({ sopana: 'maturity-assessment/1', id: organisation, organisation, instrument: 'quick', model: tiny.value.identity, status: 'draft', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const portfolio = portfolioOf(tiny.value, [said('a', 3), said('b', 8)]);
 * portfolio.ok && portfolio.value.nodes[0].levels; // => ['low', 'high']
 * ```
 *
 * @source Our convention: a benchmark is over one version alone.
 */
export function portfolioOf(
  compiled: CompiledModel,
  assessments: readonly Assessment[],
  reading: ReportReading = 'validated',
): Result<Portfolio> {
  const [first] = assessments;
  const issues =
    first === undefined ? [createIssue(dmmCodes, 'portfolio.empty', [])] : checkAll(compiled, assessments);
  const instrument = first === undefined ? null : instrumentOf(compiled, first);
  if (issues.length > 0 || instrument === null || !instrument.ok) return resultOf<Portfolio>(issues, never);
  const { plan, nodes, declared } = instrument.value;
  const table = tableOfRows(
    plan,
    assessments.flatMap((one) => rowsOf(instrument.value, one, reading)),
  );
  if (!table.ok) return table;
  const known = Object.fromEntries(assessments.map((one) => [one.id, attributesOf(one)]));
  const full = withAttributes(plan, table.value, known);
  if (!full.ok) return full;
  const scores = scoreTable(plan, full.value);
  if (!scores.ok) return scores;
  const columns = new Map(scores.value.nodes.map((column) => [column.id, column]));
  return resultOf([], () => ({
    model: compiled.identity,
    scoredBy: scores.value.model,
    arithmeticVersion: scores.value.arithmeticVersion,
    instrument: instrument.value.id,
    levels: declared.levels.map(({ level }) => level),
    reading,
    members: assessments.map(({ organisation, id, status, wave = null, attributes = [] }) => ({
      organisation,
      assessment: id,
      status,
      wave,
      attributes,
    })),
    nodes: nodes.map((node) => columnOf(node, columns)),
  }));
}

function checkAll(compiled: CompiledModel, assessments: readonly Assessment[]): readonly Issue[] {
  const [first] = assessments;
  const seen = { id: new Map<string, number>(), organisation: new Map<string, number>() };
  return assessments.flatMap((one, at) => {
    const twice = (['id', 'organisation'] as const).flatMap((key) => {
      const before = seen[key].get(one[key]);
      if (before === undefined) seen[key].set(one[key], at);
      const named = { key, value: one[key], first: before ?? at };
      return before === undefined ? [] : [createIssue(dmmCodes, 'portfolio.duplicate', [at, key], named)];
    });
    const instrument = instrumentOf(compiled, one);
    if (!instrument.ok) return instrument.issues.map((issue) => ({ ...issue, path: [at, ...issue.path] }));
    const facts = { id: one.id, instrument: one.instrument, expected: first?.instrument ?? '' };
    const other =
      one.instrument === first?.instrument
        ? []
        : [createIssue(dmmCodes, 'portfolio.otherInstrument', [at, 'instrument'], facts)];
    return [...other, ...twice];
  });
}

/** An organisation without an answer is still one of them. */
function rowsOf(
  { questions }: CompiledInstrument,
  assessment: Assessment,
  reading: ReportReading,
): readonly AnswerRow[] {
  const rows = rowsOfAnswers(assessment.id, answersOf(assessment, reading));
  const [first] = questions;
  if (rows.length > 0 || first === undefined) return rows;
  return [{ subject: assessment.id, item: first.question.id, class: 'unanswered' }];
}

function columnOf(
  { id, kind, label, levelNode }: ModelNode,
  columns: ReadonlyMap<string, NodeColumn>,
): PortfolioColumn {
  const [column, level] = [columns.get(id), columns.get(levelNode)];
  if (column === undefined || level === undefined) throw new Error(`'${id}' was compiled and not scored.`);
  const valuesOf = ({
    values,
    classes,
  }: Pick<NodeColumn, 'values' | 'classes'>): readonly (number | null)[] =>
    Array.from(values, (value, row) => (classes[row] === 1 ? value : null));
  return {
    id,
    kind,
    label,
    values: valuesOf(column),
    levels: valuesOf(level).map((value) => (value === null ? null : (level.levels?.[value] ?? null))),
    answeredShares: valuesOf(column.answered),
  };
}

function never(): never {
  throw new Error('A result with issues has no value.');
}
