import type { Cell } from './cell.js';
import { splitCell } from './split-cell.js';

/**
 * A cell cut along all lines on which two alternatives are level, so that inside each piece all weights order them alike.
 *
 * @param cell - the space of weights
 * @param values - whole numbers, one row for each alternative
 * @returns the pieces, none without an inside
 *
 * @internal
 */
export function orderingCells(cell: Cell, values: readonly (readonly bigint[])[]): readonly Cell[] {
  let cells: readonly Cell[] = [cell];
  for (const [one, row] of values.entries()) {
    for (const other of values.slice(one + 1)) {
      const factors = row.map((value, at) => value - (other[at] as bigint));
      cells = cells.flatMap((piece) => {
        const { above, below } = splitCell(piece, factors);
        return [above, below].filter((side) => side.length > 0);
      });
    }
  }
  return cells;
}
