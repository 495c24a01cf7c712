import { type ColumnMap, type Plan, rowsOfLongText, tableOfRows, tableOfWide } from '@sopana/scoring';
import type { Answered } from '../model/answered.js';
import type { Attempt } from '../model/attempt.js';
import { attemptOf } from './attempt-of.js';
import { countAsPeople } from './count-as-people.js';
import { failure } from './failure.js';
import { parseCsv } from './parse-csv.js';
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
): Attempt<Answered> {
  const csv = parseCsv(bytes, file);
  if (!csv.ok) return csv;
  const isLong = ['item', 'class'].every((name) => csv.value.header.includes(name));
  if (isLong && map !== null) return failure(2, 'argument.mapNotUsed', file, { file });
  const placeOf = placeInCsv(file, csv.value);
  if (!isLong) {
    const wide = attemptOf(countAsPeople(tableOfWide(plan, csv.value, map ?? {}), csv.value), placeOf);
    const { rowNumbers } = csv.value;
    return wide.ok ? { ok: true, value: { table: wide.value, rowNumbers } } : wide;
  }
  const rows = attemptOf(rowsOfLongText(plan, csv.value), placeOf);
  if (!rows.ok) return rows;
  const table = attemptOf(tableOfRows(plan, rows.value), placeOf);
  return table.ok ? { ok: true, value: { table: table.value, rowNumbers: null } } : table;
}
