import type { AnswerTable } from '../model/answers.js';
import type { Cell } from './cell.js';

/**
 * Puts a cell into a table that is being made.
 *
 * @param table - not yet handed out
 * @param item - position of the column
 * @param row - position of the row
 * @param cell - what to write
 */
export function writeCell(table: AnswerTable, item: number, row: number, cell: Cell): void {
  const column = table.columns[item];
  if (column === undefined)
    throw new Error(`A table of ${table.columns.length} items has no column ${item}.`);
  column.values[row] = cell.raw;
  column.classes[row] = cell.code;
  const { imputed = null } = cell;
  if (imputed === null) return;
  const draft = table as Draft;
  const layers = draft.layers ?? [];
  draft.layers = layers.includes(imputed) ? layers : [...layers, imputed];
  const marks = column.imputed ?? new Uint8Array(table.rows.length);
  marks[row] = draft.layers.indexOf(imputed) + 1;
  const target = draft.columns[item];
  if (target !== undefined) target.imputed = marks;
}

/** A table that is still being made. */
interface Draft {
  layers?: readonly string[];
  readonly columns: readonly { imputed?: Uint8Array }[];
}
