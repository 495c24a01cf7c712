import { type AnswerTable, type Plan, rowsOfTable, type SubjectAnswers, sheetOfTable } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import { attributesOfRows } from './attributes-of-rows.js';

/** All that is known of one subject. */
export interface KnownSubject {
  /** A sheet where one is enough, else rows of several observations. */
  readonly answers: SubjectAnswers;
  /** What is known besides the answers, by id of the attribute. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/**
 * The answers and attributes of one subject of a table.
 *
 * @param plan - the plan that the table was made for
 * @param table - one row for each observation
 * @param rows - positions of the subject's rows, at least one
 * @returns what the functions that take one subject want
 */
export function answersOfSubject(plan: Plan, table: AnswerTable, rows: readonly number[]): KnownSubject {
  const isPlain = rows.length === 1 && Object.keys(entryAt(table.rows, entryAt(rows, 0))).length === 1;
  return {
    answers: isPlain ? sheetOfTable(plan, table, entryAt(rows, 0)) : rowsOfTable(plan, withRows(table, rows)),
    attributes: attributesOfRows(table, rows),
  };
}

function withRows(table: AnswerTable, rows: readonly number[]): AnswerTable {
  return {
    ...table,
    rows: rows.map((row) => entryAt(table.rows, row)),
    attributes: [],
    columns: table.columns.map((column) => ({
      ...column,
      values: Float64Array.from(rows, (row) => entryAt(column.values, row)),
      classes: Uint8Array.from(rows, (row) => entryAt(column.classes, row)),
      ...(column.imputed === undefined
        ? {}
        : { imputed: Uint8Array.from(rows, (row) => entryAt(column.imputed ?? [], row)) }),
    })),
  };
}
