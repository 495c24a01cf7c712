import type { Result } from '@sopana/core';
import { mean, quantile } from '@sopana/stats';
import type { Distribution } from '../model/benchmark.js';
import type { PortfolioColumn } from '../model/portfolio.js';

/**
 * What can be said of some organisations without naming one.
 *
 * @param column - the node
 * @param members - positions of the organisations; at least one with a value
 * @param levels - ids of the levels, lowest first
 * @param shares - shares of the percentiles, 0–1
 * @returns counts, mean, quartiles, percentiles and levels
 */
export function distributionOf(
  column: PortfolioColumn,
  members: readonly number[],
  levels: readonly string[],
  shares: readonly number[],
): Distribution {
  const values = members.flatMap((member) => column.values[member] ?? []);
  const at = (share: number): number => numberOf(quantile(values, share));
  return {
    n: values.length,
    missing: members.length - values.length,
    mean: numberOf(mean(values)),
    quartiles: [at(0.25), at(0.5), at(0.75)],
    percentiles: shares.map((share) => ({ share, value: at(share) })),
    levels: levels.map((level) => ({
      level,
      n: members.filter((member) => column.levels[member] === level).length,
    })),
  };
}

function numberOf(result: Result<number>): number {
  if (!result.ok) throw new Error('A sample of numbers within a range has its statistics.');
  return result.value;
}
