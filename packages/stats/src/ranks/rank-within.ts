import { hasValue } from '../sample/has-value.js';
import { positionsByGroup } from './positions-by-group.js';
import { rankValues } from './rank-values.js';
import type { Ranking, RankOptions } from './ranking.js';

/**
 * The rank of every value among those of its own group.
 *
 * @param values - any length, any order; not changed
 * @param groups - the group of each value, as a whole number; the numbers need not be consecutive
 * @param options - the tie rule, the order and, if some are absent, the mask
 * @returns ranks from 1 in each group, beside the values; an entry that is absent, NaN or without a group has none
 *
 * @example
 * ```ts
 * [...rankWithin([5, 9, 7, 7], [1, 1, 2, 2], { ties: 'min', order: 'descending' }).ranks]; // => [2, 1, 1, 1]
 * ```
 *
 * @remarks O(n log n).
 * @source Our convention: a group ranks as if the others did not exist.
 */
export function rankWithin(
  values: ArrayLike<number>,
  groups: ArrayLike<number>,
  options: RankOptions,
): Ranking {
  const { ties, order } = options;
  const ranks = new Float64Array(values.length);
  const ranked = new Uint8Array(values.length);
  const present = (position: number): boolean => hasValue(values, options.present, position);
  for (const positions of positionsByGroup(groups, values.length, present)) {
    const own = positions.map((position) => values[position] as number);
    const ranking = rankValues(own, { ties, order });
    positions.forEach((position, member) => {
      ranks[position] = ranking.ranks[member] as number;
      ranked[position] = 1;
    });
  }
  return { ranks, ranked, ties, order };
}
