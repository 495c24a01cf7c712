import { ok, type Result } from '@sopana/core';
import { sumExact } from '@sopana/core/arithmetic';
import { centre } from '../moments/centre.js';
import { powerSum } from '../moments/power-sum.js';
import type { Pairs } from './collect-pairs.js';
import type { Correlation } from './correlation.js';

/**
 * The product-moment correlation of checked pairs.
 *
 * @param pairs - at least two, neither side constant
 * @param statistic - what it is for, for the message
 * @returns the correlation; fails with `sample.outOfRange`
 *
 * @internal
 */
export function productMoment(pairs: Pairs, statistic: string): Result<Correlation> {
  const first = centre(pairs.first, 'exact', statistic, 'first');
  if (!first.ok) return first;
  const second = centre(pairs.second, 'exact', statistic, 'second');
  if (!second.ok) return second;
  const across = second.value.deviations;
  const products = first.value.deviations.map(
    (deviation, position) => deviation * (across[position] as number),
  );
  // One root of the product, not a product of two roots: the correlation of a sample with itself is then exactly 1.
  const spread = powerSum(first.value.deviations, 2, 'exact') * powerSum(across, 2, 'exact');
  const value = Math.max(-1, Math.min(1, sumExact(products) / Math.sqrt(spread)));
  return ok({ value, n: pairs.first.length, missing: pairs.missing });
}
