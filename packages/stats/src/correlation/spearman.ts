import type { Result } from '@sopana/core';
import { rankValues } from '../ranks/rank-values.js';
import { collectPairs } from './collect-pairs.js';
import type { Correlation } from './correlation.js';
import { productMoment } from './product-moment.js';

const averaged = { ties: 'average', order: 'ascending' } as const;

/**
 * Spearman's rank correlation: how close two samples are to the same order.
 *
 * @param first - the first value of each pair, finite, not all equal; not changed
 * @param second - the second value of each pair, finite, not all equal; not changed
 * @param present - a mask beside the pairs, 0 = absent; without a mask every pair is present
 * @returns the correlation of the average ranks, -1 to 1, with its n; fails with `pairs.lengthDiffers`,
 * `sample.empty`, `sample.tooFew`, `sample.notFinite`, `sample.noVariation`
 *
 * @example
 * ```ts
 * spearman([1, 2, 3, 4], [1, 10, 100, 1000]); // => { ok: true, value: { value: 1, n: 4, missing: 0 } }
 * ```
 *
 * @source Spearman (1904), The American Journal of Psychology 15(1), 72-101; ties by average ranks, as R's `cor`.
 */
export function spearman(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  present?: ArrayLike<number>,
): Result<Correlation> {
  const pairs = collectPairs(first, second, present, 'rank correlation');
  if (!pairs.ok) return pairs;
  const { missing } = pairs.value;
  const firstRanks = rankValues(pairs.value.first, averaged).ranks;
  const secondRanks = rankValues(pairs.value.second, averaged).ranks;
  return productMoment({ first: firstRanks, second: secondRanks, missing }, 'rank correlation');
}
