import { entryAt } from '../entry-at.js';
import type { Grid } from '../model/report.js';

/** A column for people. */
export interface FittingColumn {
  /** Its name. */
  readonly name: string;
  /** Its cells. */
  readonly cells: readonly string[];
  /** Cells that will do where there is no room for the others; none when absent. */
  readonly short?: readonly string[];
  /** Whether it may be left out; no when absent. */
  readonly isOptional?: true;
}

/** A grid with what it left out. */
export interface Fitted {
  /** The grid. */
  readonly grid: Grid;
  /** Names of the columns that were left out. */
  readonly hidden: readonly string[];
}

const between = 2;
const leastWidth = 8;

/**
 * Columns as a grid of a width: short cells where the long ones are too wide, then without what may be left out, from the
 * last; then the widest column is cut.
 *
 * @param all - the columns, all of the same length
 * @param width - width in characters to keep to
 * @returns the grid; wider where not even that is enough
 */
export function fitColumns(all: readonly FittingColumn[], width: number): Fitted {
  const isTooWide = (columns: readonly FittingColumn[]): boolean => totalOf(columns) > width;
  let columns = isTooWide(all) ? all.map(shortened) : all;
  const hidden: string[] = [];
  for (const column of columns.filter(({ isOptional }) => isOptional).reverse()) {
    if (!isTooWide(columns)) break;
    columns = columns.filter((one) => one !== column);
    hidden.unshift(column.name);
  }
  if (isTooWide(columns)) columns = cutWidest(columns, totalOf(columns) - width);
  const size = columns[0]?.cells.length ?? 0;
  const rows = Array.from({ length: size }, (_, row) => columns.map(({ cells }) => entryAt(cells, row)));
  return { grid: { header: columns.map(({ name }) => name), rows }, hidden };
}

function shortened(column: FittingColumn): FittingColumn {
  return column.short === undefined ? column : { ...column, cells: column.short };
}

function cutWidest(columns: readonly FittingColumn[], excess: number): readonly FittingColumn[] {
  const widest = Math.max(...columns.map(widthOf));
  const at = columns.findIndex((column) => widthOf(column) === widest);
  const room = Math.max(leastWidth, widest - excess);
  return columns.map((column, position) =>
    position === at ? { ...column, cells: column.cells.map((cell) => cutText(cell, room)) } : column,
  );
}

function cutText(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

function totalOf(columns: readonly FittingColumn[]): number {
  return columns.reduce((sum, column) => sum + between + widthOf(column), -between);
}

function widthOf({ name, cells }: FittingColumn): number {
  return cells.reduce((width, cell) => Math.max(width, cell.length), name.length);
}
