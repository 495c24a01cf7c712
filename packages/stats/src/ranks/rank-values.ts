import { hasValue } from '../sample/has-value.js';
import { presentValues } from '../sample/present-values.js';
import { positionIn } from './position-in.js';
import { rankTable } from './rank-table.js';
import type { Ranking, RankOptions } from './ranking.js';

/**
 * The rank of every value among all that are present.
 *
 * @param values - any length, any order; not changed
 * @param options - the tie rule, the order and, if some are absent, the mask
 * @returns ranks from 1 beside the values; an absent entry or a NaN has none and counts for none
 *
 * @example
 * ```ts
 * [...rankValues([70, 85, 85, 40], { ties: 'min', order: 'descending' }).ranks]; // => [3, 1, 1, 4]
 * [...rankValues([70, 85, 85, 40], { ties: 'average', order: 'ascending' }).ranks]; // => [2, 3.5, 3.5, 1]
 * ```
 *
 * @remarks O(n log n). A tie is equality of doubles; 0 and -0 are equal, and infinities are ranked.
 * @source Tie rules of the base R function `rank` (`min`, `max`, `average`); `dense` as in SQL's `DENSE_RANK`.
 */
export function rankValues(values: ArrayLike<number>, options: RankOptions): Ranking {
  const table = rankTable(presentValues(values, options.present).sort(), options);
  const ranks = new Float64Array(values.length);
  const ranked = new Uint8Array(values.length);
  for (let position = 0; position < values.length; position += 1) {
    if (!hasValue(values, options.present, position)) continue;
    ranks[position] = table.ranks[positionIn(table.distinct, values[position] as number)] as number;
    ranked[position] = 1;
  }
  return { ranks, ranked, ties: options.ties, order: options.order };
}
