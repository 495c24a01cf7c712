import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { entryAt } from '../entry-at.js';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/** A CSV file cell by cell. */
export interface CsvText {
  /** Names of the columns, without surrounding blanks. */
  readonly header: readonly string[];
  /** Cells, row by row; rows of blanks only are left out. */
  readonly rows: readonly (readonly string[])[];
  /** The row of each entry of `rows` as a spreadsheet counts: the header is row 1. */
  readonly rowNumbers: readonly number[];
}

/**
 * The cells of a CSV file (RFC 4180): a byte order mark, any line ends and line breaks in quotes are fine.
 *
 * @param bytes - the file
 * @param file - its name, for findings
 * @returns header and rows, of whatever length each row has; stops with `file.notUtf8`, `csv.malformed`, `csv.empty`
 * or `csv.otherSeparator`
 */
export function parseCsv(bytes: Uint8Array, file: string): Attempt<CsvText> {
  if (!isUtf8(bytes)) return failure(1, 'file.notUtf8', file);
  let records: string[][];
  try {
    records = parse(bytes, { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['records'] ?? 0) + 1;
    return failure(1, 'csv.malformed', `${file} row ${row}`, { reason: reasonOf(error.message) });
  }
  const [first, ...others] = records;
  const header = (first ?? []).map((name) => name.trim());
  if (header.every((name) => name === '')) return failure(1, 'csv.empty', file);
  const separator = header.length === 1 ? /[;\t|]/.exec(entryAt(header, 0))?.[0] : undefined;
  if (separator !== undefined) {
    const name = separator === '\t' ? 'tabs' : `'${separator}'`;
    return failure(1, 'csv.otherSeparator', `${file} row 1`, { separator: name });
  }
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  for (const [position, cells] of others.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push(cells);
    rowNumbers.push(position + 2);
  }
  return { ok: true, value: { header, rows, rowNumbers } };
}

/** The library's sentence without its heading and without the line, which is not the row. */
function reasonOf(message: string): string {
  const sentence = message.replace(/^[\w ]+: /, '').replace(/ (at|on) line \d+.*$/s, '');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
