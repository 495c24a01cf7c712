import { createIssue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { AnswerTable } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';

/**
 * The subjects of a reference table that answered enough.
 *
 * @param table - one row for each subject
 * @param share - least share of items with a value, 0–1
 * @returns the table without the others; fails with `fit.screenedOut` when nobody is left
 */
export function referenceRows(table: AnswerTable, share: number): Result<AnswerTable> {
  const wanted = Math.ceil(share * table.columns.length - 1e-9);
  const kept = table.rows.flatMap((_, row) => {
    const answered = table.columns.filter((column) => column.classes[row] === VALUE).length;
    return answered >= wanted ? [row] : [];
  });
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
