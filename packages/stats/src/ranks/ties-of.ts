import { hasValue } from '../sample/has-value.js';
import { positionsByGroup } from './positions-by-group.js';

/** Which entries can tie with which. */
export interface TieOptions {
  /** A mask beside the values, 0 = absent; without it every value is present. */
  readonly present?: ArrayLike<number>;
  /** The group of each value, as a whole number; ties are sought inside groups only. */
  readonly groups?: ArrayLike<number>;
}

/**
 * The ties among values: for each value that occurs more than once, where it occurs.
 *
 * @param values - any length, any order; not changed
 * @param options - the mask and the groups, if any
 * @returns lists of at least two ascending positions from 0, in order of their first position; empty without ties
 *
 * @example
 * ```ts
 * tiesOf([70, 85, 40, 85, 70]); // => [[0, 4], [1, 3]]
 * tiesOf([70, 85, 40, 85, 70], { groups: [1, 1, 1, 1, 2] }); // => [[1, 3]]
 * ```
 *
 * @remarks O(n). A tie is equality of doubles; 0 and -0 are equal; NaN ties with nothing.
 * @source Our convention: ties are listed, so that they can be resolved by a named rule or stand.
 */
export function tiesOf(values: ArrayLike<number>, options: TieOptions = {}): readonly (readonly number[])[] {
  const { present, groups } = options;
  const isMember = (position: number): boolean => hasValue(values, present, position);
  const tied = (positions: readonly number[]): boolean => positions.length > 1;
  if (groups === undefined) return positionsByGroup(values, values.length, isMember).filter(tied);
  const ties = positionsByGroup(groups, values.length, isMember).flatMap((members) => {
    const own = members.map((position) => values[position] as number);
    const inside = positionsByGroup(own, own.length, () => true).filter(tied);
    return inside.map((list) => list.map((member) => members[member] as number));
  });
  return ties.sort((one, other) => (one[0] as number) - (other[0] as number));
}
