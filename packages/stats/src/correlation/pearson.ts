import type { Result } from '@sopana/core';
import { collectPairs } from './collect-pairs.js';
import type { Correlation } from './correlation.js';
import { productMoment } from './product-moment.js';

/**
 * Pearson's product-moment correlation: how close two samples are to a straight line.
 *
 * @param first - the first value of each pair, finite, not all equal; not changed
 * @param second - the second value of each pair, finite, not all equal; not changed
 * @param present - a mask beside the pairs, 0 = absent; without a mask every pair is present
 * @returns the correlation, -1 to 1, with its n; fails with `pairs.lengthDiffers`, `sample.empty`, `sample.tooFew`,
 * `sample.notFinite`, `sample.noVariation`, `sample.outOfRange`
 *
 * @example
 * ```ts
 * pearson([1, 2, 3, 4], [2, 4, 6, 8]); // => { ok: true, value: { value: 1, n: 4, missing: 0 } }
 * pearson([1, 2, 3], [5, 5, 5]).ok; // => false
 * ```
 *
 * @remarks Sums are exact, so the order of the pairs is irrelevant.
 * @source Pearson (1895), Proceedings of the Royal Society of London 58, 240-242.
 */
export function pearson(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  present?: ArrayLike<number>,
): Result<Correlation> {
  const pairs = collectPairs(first, second, present, 'correlation');
  return pairs.ok ? productMoment(pairs.value, 'correlation') : pairs;
}
