import {
  addRational,
  lowestTerms,
  multiplyRational,
  type Rational,
  rationalOf,
  subtractRational,
  sumRational,
} from '@sopana/core/arithmetic';
import type { Cell } from './cell.js';

/** How large a cell is, and its middle. */
export interface CellMeasure {
  /** Its area, length or, for a point, 1; in a unit that is the same for all cells of as many criteria. */
  readonly size: Rational;
  /** The sum of its weights over its size: size times its centre of gravity. */
  readonly moment: readonly Rational[];
}

const half = lowestTerms(1n, 2n);
const third = lowestTerms(1n, 3n);

/**
 * The size of a cell and its centre of gravity.
 *
 * @param cell - a convex set of weights of up to three criteria
 * @returns both, exactly
 *
 * @source The polygon is cut into triangles from its first corner; a triangle's centre is the mean of its corners (Euclid I, Archimedes).
 *
 * @internal
 */
export function cellMeasure(cell: Cell): CellMeasure {
  const points = cell.map((corner) => {
    const total = corner.reduce((sum, part) => sum + part, 0n);
    return corner.map((part) => lowestTerms(part, total));
  });
  const first = points[0] as readonly Rational[];
  if (first.length === 1) return { size: rationalOf(1), moment: first };
  if (first.length === 2) {
    const second = points[1] as readonly Rational[];
    const size = absolute(subtractRational(first[0] as Rational, second[0] as Rational));
    return { size, moment: scaled([first, second], multiplyRational(size, half)) };
  }
  const triangles = points.slice(1, -1).map((second, at) => {
    const corners = [first, second, points[at + 2] as readonly Rational[]];
    const size = triangleSize(corners);
    return { size, moment: scaled(corners, multiplyRational(size, third)) };
  });
  return {
    size: sumRational(triangles.map(({ size }) => size)),
    moment: first.map((_, at) => sumRational(triangles.map(({ moment }) => moment[at] as Rational))),
  };
}

function absolute(value: Rational): Rational {
  return value.numerator < 0n ? subtractRational(rationalOf(0), value) : value;
}

/** The sum of some points, times a factor. */
function scaled(points: readonly (readonly Rational[])[], factor: Rational): readonly Rational[] {
  const sum = points.reduce((total, point) =>
    total.map((part, at) => addRational(part, point[at] as Rational)),
  );
  return sum.map((part) => multiplyRational(part, factor));
}

/** Twice the area in the plane of the first two weights. */
function triangleSize(corners: readonly (readonly Rational[])[]): Rational {
  const [one, two, three] = corners as [readonly Rational[], readonly Rational[], readonly Rational[]];
  const side = (to: readonly Rational[], at: number): Rational =>
    subtractRational(to[at] as Rational, one[at] as Rational);
  return absolute(
    subtractRational(
      multiplyRational(side(two, 0), side(three, 1)),
      multiplyRational(side(three, 0), side(two, 1)),
    ),
  );
}
