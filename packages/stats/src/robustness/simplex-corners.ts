import {
  addRational,
  lowestTerms,
  type Rational,
  rationalOf,
  subtractRational,
  sumRational,
} from '@sopana/core/arithmetic';
import type { PreparedSpace } from './prepared-space.js';

const zero = rationalOf(0);

/**
 * The corners of a space of weights that has one for each criterion and no more, a simplex: all weights, weights in an order, or weights that are at
 * least so much.
 *
 * @param space - prepared
 * @returns one corner for each criterion, each a weight for each; nothing for any other space
 *
 * @source The order: Barron and Barrett (1996), whose rank-order centroid is the mean of these corners.
 *
 * @internal
 */
export function simplexCorners(space: PreparedSpace): readonly (readonly Rational[])[] | undefined {
  const { atLeast, hasLeast, hasMost, order } = space;
  if (hasMost || (hasLeast && order.length > 0)) return undefined;
  const spare = subtractRational(rationalOf(1), sumRational(atLeast));
  return atLeast.map((_, corner) => {
    const place = order.indexOf(corner);
    if (place < 0) {
      return atLeast.map((least, at) => (at === corner ? addRational(least, spare) : least));
    }
    // The corner of a place shares all weight evenly among the criteria up to it.
    const share = lowestTerms(1n, BigInt(place + 1));
    const sharing = order.slice(0, place + 1);
    return atLeast.map((_unused, at) => (sharing.includes(at) ? share : zero));
  });
}
