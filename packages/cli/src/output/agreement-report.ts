import type { PanelAgreement, SelectionRubric } from '@sopana/cdio';
import type { Result } from '@sopana/core';
import type { Cell, Report, Shown } from '../model/report.js';
import { type FittingColumn, fitColumns } from './fit-columns.js';
import { namesInRubric } from './names-in-rubric.js';
import { numberText } from './number-text.js';
import { prettyJson } from './pretty-json.js';
import { roundingNote } from './rounding-note.js';
import { wrapText } from './wrap-text.js';

/** What all coefficients have in common. */
interface Coefficient {
  readonly value: number;
  readonly subjects: number;
  readonly raters: number;
  readonly ratings: number;
  readonly interval: { readonly method: string; readonly low: number; readonly high: number };
}

interface CoefficientRow {
  /** What it is of. */
  readonly of: string;
  /** Its name. */
  readonly name: string;
  /** The coefficient, or why there is none. */
  readonly result: Result<Coefficient>;
}

/**
 * Coefficients of agreement, each with its n and interval, and no adjective.
 *
 * @param rubric - the rubric
 * @param agreement - the coefficients
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function agreementReport(
  rubric: SelectionRubric,
  agreement: PanelAgreement,
  languages: readonly string[],
): Report {
  const rows = rowsOf(agreement);
  return {
    shown: (columns) => shownOf(rubric, agreement, rows, languages, columns),
    exact: () => ({
      header: [
        'of',
        'coefficient',
        'value',
        'low',
        'high',
        'interval',
        'subjects',
        'raters',
        'ratings',
        'undefined',
      ],
      rows: rows.map(({ of, name, result }): Cell[] => {
        if (!result.ok) return [of, name, null, null, null, null, null, null, null, result.issues[0].message];
        const { value, interval, subjects, raters, ratings } = result.value;
        return [
          of,
          name,
          value,
          interval.low,
          interval.high,
          interval.method,
          subjects,
          raters,
          ratings,
          null,
        ];
      }),
    }),
    data: () => [`${prettyJson(agreement)}\n`],
  };
}

function rowsOf({ criteria, marks, totals, level }: PanelAgreement): readonly CoefficientRow[] {
  const alpha = `alpha, ${level}`;
  const { intraclass, concordance } = totals;
  const forms: readonly CoefficientRow[] = intraclass.ok
    ? Object.entries(intraclass.value.forms).map(([form, result]) => ({
        of: 'totals',
        name: `ICC(${form})`,
        result,
      }))
    : [{ of: 'totals', name: 'ICC', result: intraclass }];
  return [
    ...criteria.map((one) => ({ of: one.criterion, name: alpha, result: one.alpha })),
    { of: 'all marks', name: alpha, result: marks },
    ...forms,
    { of: 'totals', name: "Kendall's W", result: concordance },
  ];
}

function shownOf(
  rubric: SelectionRubric,
  { totals }: PanelAgreement,
  rows: readonly CoefficientRow[],
  languages: readonly string[],
  columns: number,
): Shown {
  const nameOf = namesInRubric(rubric, languages);
  const cell = (read: (one: Coefficient) => number): readonly string[] =>
    rows.map(({ result }) => (result.ok ? numberText(read(result.value)) : ''));
  const all: readonly FittingColumn[] = [
    { name: 'of', cells: rows.map(({ of }) => nameOf(of)), short: rows.map(({ of }) => of) },
    { name: 'coefficient', cells: rows.map(({ name }) => name) },
    {
      name: 'value',
      cells: rows.map(({ result }) => (result.ok ? numberText(result.value.value) : 'undefined')),
    },
    { name: 'low', cells: cell(({ interval }) => interval.low) },
    { name: 'high', cells: cell(({ interval }) => interval.high) },
    { name: 'n', cells: cell(({ subjects }) => subjects) },
    { name: 'raters', cells: cell(({ raters }) => raters), isOptional: true },
    { name: 'ratings', cells: cell(({ ratings }) => ratings), isOptional: true },
  ];
  const { grid } = fitColumns(all, columns);
  const reasons = rows.flatMap(({ of, name, result }) =>
    result.ok ? [] : [`${nameOf(of)}, ${name}: ${result.issues[0].message}`],
  );
  const confidences = new Set(
    rows.flatMap(({ result }) =>
      result.ok && 'confidence' in result.value.interval ? [result.value.interval.confidence] : [],
    ),
  );
  const notes = [
    `1 is perfect agreement, 0 what chance would give. Low and high are an interval at ${[...confidences].join(', ') || 'no'} confidence; n counts what it rests on: candidates, and for all marks candidates by criteria.`,
    `Totals are of ${totals.candidates.length === 0 ? 'nobody' : totals.candidates.join(', ')}, whom every assessor wholly marked${totals.leftOut.length === 0 ? '' : `; left out: ${totals.leftOut.join(', ')}`}.`,
    roundingNote,
  ];
  return { grid, lines: [...reasons, ...notes].flatMap((line) => wrapText(line, columns)) };
}
