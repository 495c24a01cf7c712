import { createIssue, type Issue } from '@sopana/core';
import { exchangeCodes } from '../codes.js';
import type { CellTable } from './cell-table.js';
import type { ColumnMapping, FrameworkMapping, TableMapping } from './framework-mapping.js';

/** A cell that says something. */
export interface ReadCell {
  /** What the mapping says of its column. */
  readonly column: ColumnMapping;
  /** Its text, without blanks around it; null when it says that there is nothing. */
  readonly text: string | null;
}

/** A row of a table, cell by cell. */
export interface ReadRow {
  /** Its number as a spreadsheet counts. */
  readonly number: number;
  /** The mapped cells, in the order of the mapping. */
  readonly cells: readonly ReadCell[];
}

/** Letters that UTF-8 becomes when it is read as Windows-1252 or Latin-1, and what stands for bytes that are no text. */
const damaged =
  /\ufffd|[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac|\u00e0[\u00a6-\u00b7\u00ae\u00af][\u0080-\u00bf\u2010-\u2122]/;
const shownLength = 40;

/**
 * The rows of a table by what the mapping says of its columns.
 *
 * @param table - the table; a byte order mark before the first name does not matter
 * @param mapping - the whole mapping
 * @param reading - the entry of the table in it
 * @param issues - takes rows that are too short or too long, damaged texts, and columns that nothing reads
 * @returns one entry for each row
 */
export function readCells(
  table: CellTable,
  mapping: FrameworkMapping,
  reading: TableMapping,
  issues: Issue[],
): readonly ReadRow[] {
  const header = table.header.map((name) => name.replace(/^\ufeff/, '').trim());
  const absent = new Set(['', ...(mapping.absent ?? [])]);
  const known = new Set([...reading.columns, ...(reading.ignored ?? [])].map(({ column }) => column));
  const unread = header.map((name): number => (known.has(name) ? -1 : 0));
  const placed = reading.columns.flatMap((column) => {
    const at = header.indexOf(column.column);
    return at < 0 ? [] : [{ column, at }];
  });
  const rows = table.rows.map((row, position): ReadRow => {
    const number = table.rowNumbers?.[position] ?? position + 2;
    checkLength(table.name, header.length, row, number, issues);
    for (const [at, count] of unread.entries()) {
      if (count >= 0 && (row[at] ?? '').trim() !== '') unread[at] = count + 1;
    }
    const cells = placed.map(({ column, at }): ReadCell => {
      const text = (row[at] ?? '').trim();
      if (damaged.test(text)) {
        const place = [table.name, number, column.column];
        const shown = text.slice(Math.max(0, text.search(damaged) - shownLength / 2)).slice(0, shownLength);
        issues.push(createIssue(exchangeCodes, 'exchange.damagedText', place, { text: shown }));
      }
      return { column, text: absent.has(text) ? null : text };
    });
    return { number, cells };
  });
  for (const [at, cells] of unread.entries()) {
    if (cells <= 0) continue;
    const column = header[at] ?? '';
    const facts = { column, cells };
    issues.push(createIssue(exchangeCodes, 'exchange.unknownColumn', [table.name, 1, column], facts));
  }
  return rows;
}

function checkLength(
  name: string,
  columns: number,
  row: readonly string[],
  number: number,
  issues: Issue[],
): void {
  const cells = row.length;
  const place = [name, number];
  const left = row.slice(columns).filter((cell) => cell.trim() !== '');
  if (cells < columns) {
    issues.push(createIssue(exchangeCodes, 'exchange.shortRow', place, { cells, columns }));
  } else if (left.length > 0) {
    const facts = { cells, columns, left: left.join("', '") };
    issues.push(createIssue(exchangeCodes, 'exchange.longRow', place, facts));
  }
}
