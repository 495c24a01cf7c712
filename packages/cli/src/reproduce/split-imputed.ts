import type { CsvText } from '../input/parse-csv.js';

/** What was answered, and what was filled in, in files of one shape. */
export interface SplitText {
  /** Answers alone; blank where a cell was filled in. */
  readonly answers: CsvText;
  /** Filled-in cells alone. */
  readonly layer: CsvText;
}

/**
 * A completed file as answers and filled-in cells.
 *
 * @param completed - answers with the gaps filled
 * @param imputed - the filled-in cells, blank elsewhere; its rows stand in any order
 * @param keys - columns of both that name the subject
 * @returns two files with the header of the completed one
 */
export function splitImputed(completed: CsvText, imputed: CsvText, keys: readonly string[]): SplitText {
  const keyOf = ({ header }: CsvText, row: readonly string[]): string =>
    JSON.stringify(keys.map((key) => row[header.indexOf(key)]));
  const found = new Map(imputed.rows.map((row) => [keyOf(imputed, row), row]));
  const places = completed.header.map((name) => imputed.header.indexOf(name));
  const isKey = completed.header.map((name) => keys.includes(name));
  const rowsOf = (wantsImputed: boolean): readonly (readonly string[])[] =>
    completed.rows.map((row) => {
      const filled = found.get(keyOf(completed, row)) ?? [];
      const isFilled = (at: number): boolean => (filled[places[at] ?? -1] ?? '').trim() !== '';
      return row.map((cell, at) => (isKey[at] === true || isFilled(at) === wantsImputed ? cell : ''));
    });
  return { answers: { ...completed, rows: rowsOf(false) }, layer: { ...completed, rows: rowsOf(true) } };
}
