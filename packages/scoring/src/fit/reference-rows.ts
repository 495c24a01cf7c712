import { createIssue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { AnswerTable } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';

/**
 * The observations of those subjects of a reference table that answered enough.
 *
 * @param table - any number of rows for each subject
 * @param share - least share of items with a value in some observation of the subject, 0–1
 * @returns the table without the others; fails with `fit.screenedOut` when nobody is left
 */
export function referenceRows(table: AnswerTable, share: number): Result<AnswerTable> {
  const wanted = Math.ceil(share * table.columns.length - 1e-9);
  const answered = new Map<string, Set<number>>();
  table.rows.forEach(({ subject }, row) => {
    const items = answered.get(subject) ?? new Set();
    answered.set(subject, items);
    table.columns.forEach((column, item) => {
      if (column.classes[row] === VALUE) items.add(item);
    });
  });
  const kept = table.rows.flatMap(({ subject }, row) =>
    (answered.get(subject)?.size ?? 0) >= wanted ? [row] : [],
  );
  const issues = kept.length > 0 ? [] : [createIssue(scoringCodes, 'fit.screenedOut', [], { share })];
  return resultOf(issues, () => (kept.length === table.rows.length ? table : rowsOf(table, kept)));
}

function rowsOf(table: AnswerTable, rows: readonly number[]): AnswerTable {
  return {
    ...table,
    rows: rows.flatMap((row) => table.rows[row] ?? []),
    attributes: table.attributes.map(({ id, values }) => ({
      id,
      values: rows.map((row) => values[row] ?? null),
    })),
    columns: table.columns.map((column) => ({
      ...column,
      values: Float64Array.from(rows, (row) => column.values[row] ?? 0),
      classes: Uint8Array.from(rows, (row) => column.classes[row] ?? 0),
      ...(column.imputed === undefined
        ? {}
        : { imputed: Uint8Array.from(rows, (row) => column.imputed?.[row] ?? 0) }),
    })),
  };
}
