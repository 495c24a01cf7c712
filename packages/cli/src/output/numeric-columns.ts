import { entryAt } from '../entry-at.js';
import type { Cell, Grid } from '../model/report.js';

/**
 * Which columns of a grid are set to the right: those with a number, also when it was rounded to text for reading.
 *
 * @param grid - its header
 * @param rows - its rows
 * @returns one entry for each column
 */
export function numericColumns({ header }: Grid, rows: readonly (readonly Cell[])[]): readonly boolean[] {
  return header.map((_, column) =>
    rows.some((row) => /^-?\d+(\.\d+)?( |$)/.test(String(entryAt(row, column)))),
  );
}
