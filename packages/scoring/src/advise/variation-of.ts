import { quantileSorted } from '@sopana/stats';
import type { RankInterval, Variation, VariationState } from './variation.js';

/**
 * How far ranks depend on the weights, by the samples drawn so far.
 *
 * @param state - from `improveVariation`
 * @returns one interval for each subject; without samples the nominal rank alone
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }], ranks: [{ id: 'place', of: 'mean' }] });
 * const table = plan.ok ? tableOfWide(plan.value, { header: ['subject', 'a', 'b'], rows: [['x', '1', '4'], ['y', '3', '2.1']] }) : plan;
 * const start = plan.ok && table.ok ? startVariation(plan.value, table.value, { weights: 0.5, seed: 1, node: 'mean' }) : table;
 * start.ok && variationOf(improveVariation(start.value, 50)).intervals.map(({ best, worst }) => [best, worst]); // => [[1, 2], [1, 2]]
 * ```
 *
 * @source OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7: the distribution of ranks.
 */
export function variationOf(state: VariationState): Variation {
  const { options, samples, subjects, nominal } = state;
  return {
    options,
    samples: samples.length,
    intervals: subjects.map((subject, row): RankInterval => {
      const rank = nominal[row] ?? null;
      // Where other weights leave the node without a value, there is no rank to count.
      const own = Float64Array.from(samples, (ranks) => ranks[row] ?? 0)
        .filter((place) => place > 0)
        .sort();
      const at = (share: number): number | null => {
        const quantile = own.length === 0 ? null : quantileSorted(own, share);
        return quantile?.ok === true ? quantile.value : rank;
      };
      if (rank === null) {
        return { subject, rank, best: null, low: null, median: null, high: null, worst: null };
      }
      return { subject, rank, best: at(0), low: at(0.05), median: at(0.5), high: at(0.95), worst: at(1) };
    }),
  };
}
