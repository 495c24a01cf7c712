import type { Issue } from '@sopana/core';
import type { CsvText } from './parse-csv.js';

/**
 * Where an issue is in a CSV file, as a spreadsheet counts.
 *
 * @param file - its name
 * @param csv - the file; the issue's path is `[row, column name]`, `[row]`, `['header', position]` or `['header']`
 * @returns a function from issue to place, such as `answers.csv row 3, column cgsi`
 */
export function placeInCsv(file: string, csv: CsvText): (issue: Issue) => string {
  return ({ path: [row, column] }) => {
    if (row === 'header') {
      return typeof column === 'number' ? `${file} row 1, column ${csv.header[column]}` : `${file} row 1`;
    }
    const number = typeof row === 'number' ? csv.rowNumbers[row] : undefined;
    if (number === undefined) return file;
    return column === undefined ? `${file} row ${number}` : `${file} row ${number}, column ${column}`;
  };
}
