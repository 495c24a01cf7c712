import { createIssue, type Issue, type Result } from '@sopana/core';
import {
  type AnswerTable,
  type ColumnMap,
  type Plan,
  rowsOfLongText,
  scoringCodes,
  tableOfRows,
  tableOfWide,
} from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { Attempt } from '../model/attempt.js';
import { attemptOf } from './attempt-of.js';
import { failure } from './failure.js';
import { type CsvText, parseCsv } from './parse-csv.js';
import { placeInCsv } from './place-in-csv.js';

/**
 * Answers in CSV as a table: long when the header has `item` and `class`, else wide.
 *
 * @param plan - the plan that the answers are for
 * @param bytes - the file
 * @param file - its name, for findings
 * @param map - what foreign columns are; null for a file of ours
 * @returns the table; stops with all that is wrong, each at its row and column
 */
export function answersOfCsv(
  plan: Plan,
  bytes: Uint8Array,
  file: string,
  map: ColumnMap | null,
): Attempt<AnswerTable> {
  const csv = parseCsv(bytes, file);
  if (!csv.ok) return csv;
  const isLong = ['item', 'class'].every((name) => csv.value.header.includes(name));
  if (isLong && map !== null) return failure(2, 'argument.mapNotUsed', file, { file });
  const placeOf = placeInCsv(file, csv.value);
  if (!isLong) {
    return attemptOf(withRows(tableOfWide(plan, csv.value, map ?? {}), csv.value), placeOf);
  }
  const rows = attemptOf(rowsOfLongText(plan, csv.value), placeOf);
  return rows.ok ? attemptOf(tableOfRows(plan, rows.value), placeOf) : rows;
}

/** The library counts rows below the header; people count as their spreadsheet does. */
function withRows(table: Result<AnswerTable>, csv: CsvText): Result<AnswerTable> {
  if (table.ok) return table;
  const [first, ...rest] = table.issues.map((issue): Issue => {
    if (issue.code !== 'table.duplicateSubject') return issue;
    const numberOf = (name: string): number => entryAt(csv.rowNumbers, Number(issue.facts[name]) - 1);
    const facts = { ...issue.facts, first: numberOf('first'), second: numberOf('second') };
    return createIssue(scoringCodes, 'table.duplicateSubject', issue.path, facts);
  });
  return first === undefined ? table : { ok: false, issues: [first, ...rest] };
}
