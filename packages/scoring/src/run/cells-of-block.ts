/** What can be cut into blocks. */
interface Cells<Cut> {
  /** How many cells there are. */
  readonly length: number;
  /** A view of some of them. */
  subarray(start: number, end: number): Cut;
}

/**
 * The cells of a block.
 *
 * @param column - one cell for each row of the table
 * @param start - first row of the block
 * @param length - rows of the block
 * @returns a view; the column itself where the block is all there is, since for one subject views cost more than numbers
 */
export function cellsOfBlock<Column extends Cells<Column>>(
  column: Column,
  start: number,
  length: number,
): Column {
  return length === column.length ? column : column.subarray(start, start + length);
}
