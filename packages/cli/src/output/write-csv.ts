import { stringify } from 'csv-stringify/sync';
import type { Cell, Grid } from '../model/report.js';

/**
 * A grid as CSV (RFC 4180, with line feeds): numbers in their shortest form that reads back the same, nothing for null.
 *
 * @param grid - header and rows
 * @returns the text in pieces
 */
export function* writeCsv(grid: Grid): Generator<string> {
  const textOf = (rows: readonly (readonly Cell[])[]): string =>
    stringify(rows.map((row) => row.map(cellText)));
  yield textOf([grid.header]);
  let waiting: (readonly Cell[])[] = [];
  for (const row of grid.rows) {
    waiting.push(row);
    if (waiting.length < 1000) continue;
    yield textOf(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield textOf(waiting);
}

function cellText(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
