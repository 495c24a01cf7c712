import { lowestTerms } from '@sopana/core/arithmetic';
import type { Cell, Corner } from './cell.js';

/** The two sides of a cell. */
export interface CellSides {
  /** Where the function is at least 0; empty when that has no inside. */
  readonly above: Cell;
  /** Where it is at most 0; empty when that has no inside. */
  readonly below: Cell;
}

/**
 * A cell cut by the line on which a linear function of the weights is 0.
 *
 * @param cell - a convex set of weights
 * @param factors - one for each criterion
 * @returns both sides; one is the cell itself where the line does not pass through its inside
 *
 * @source Sutherland and Hodgman, Reentrant Polygon Clipping, Communications of the ACM 17(1) (1974), in homogeneous whole numbers.
 *
 * @internal
 */
export function splitCell(cell: Cell, factors: readonly bigint[]): CellSides {
  const signs = cell.map((corner) =>
    corner.reduce((sum, part, at) => sum + part * (factors[at] as bigint), 0n),
  );
  const isAbove = signs.some((sign) => sign > 0n);
  const isBelow = signs.some((sign) => sign < 0n);
  if (!isBelow) return { above: cell, below: [] };
  if (!isAbove) return { above: [], below: cell };
  const above: Corner[] = [];
  const below: Corner[] = [];
  for (const [at, corner] of cell.entries()) {
    const sign = signs[at] as bigint;
    if (sign >= 0n) above.push(corner);
    if (sign <= 0n) below.push(corner);
    const next = (at + 1) % cell.length;
    const nextSign = signs[next] as bigint;
    // A line has two corners: what leads from the second back to the first is the way there.
    if (sign * nextSign >= 0n || (cell.length === 2 && at === 1)) continue;
    const crossing = between(corner, sign, cell[next] as Corner, nextSign);
    above.push(crossing);
    below.push(crossing);
  }
  return { above, below };
}

/** Where the function passes 0 between two corners of unlike signs, in lowest terms. */
function between(one: Corner, sign: bigint, other: Corner, otherSign: bigint): Corner {
  const [mine, its] = sign > 0n ? [-otherSign, sign] : [otherSign, -sign];
  const parts = one.map((part, at) => part * mine + (other[at] as bigint) * its);
  const shared = parts.reduce((divisor, part) => {
    if (part === 0n) return divisor;
    return divisor === 0n ? part : divisor / lowestTerms(divisor, part).numerator;
  }, 0n);
  return parts.map((part) => part / shared);
}
