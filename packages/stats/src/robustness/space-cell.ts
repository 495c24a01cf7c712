import { type Rational, subtractRational } from '@sopana/core/arithmetic';
import { commonIntegers } from '../exact/common-integers.js';
import type { Cell } from './cell.js';
import type { PreparedSpace } from './prepared-space.js';
import { splitCell } from './split-cell.js';

/**
 * A space of weights of up to three criteria as a cell.
 *
 * @param space - prepared
 * @returns its corners in turn
 *
 * @internal
 */
export function spaceCell({ constraints, atLeast }: PreparedSpace): Cell {
  const all: Cell = atLeast.map((_, corner) => atLeast.map((_unused, at) => (at === corner ? 1n : 0n)));
  return constraints.reduce<Cell>((cell, { coefficients, relation, bound }) => {
    if (relation === 'equal') return cell;
    // Weights sum to 1, so a bound of b is b times their sum.
    const from = (coefficient: Rational): Rational =>
      relation === 'atLeast' ? subtractRational(coefficient, bound) : subtractRational(bound, coefficient);
    return splitCell(cell, commonIntegers(coefficients.map(from)).integers).above;
  }, all);
}
