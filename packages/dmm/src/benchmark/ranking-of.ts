import type { Result } from '@sopana/core';
import { percentileRanks, rankValues } from '@sopana/stats';
import type { Ranking } from '../model/benchmark.js';
import type { Portfolio } from '../model/portfolio.js';
import { columnNamed } from './column-named.js';

/**
 * All organisations of a portfolio in their places, for those who may see each.
 *
 * @param portfolio - one version of one instrument
 * @param node - id of the node; the whole when absent
 * @returns rank and percentile of each; fails with `portfolio.unknownNode`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (organisation, value) => ({ sopana: 'maturity-assessment/1', id: organisation, organisation, instrument: 'quick', model: tiny.value.identity, status: 'draft', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const portfolio = portfolioOf(tiny.value, [said('a', 3), said('b', 8), said('c', 3)]);
 * rankingOf(portfolio.value).value.standings.map(({ rank, percentile }) => [rank, percentile]); // => [[2, 0], [1, 1], [2, 0]]
 * ```
 *
 * @source Ranks and percentile ranks as in `@sopana/stats`.
 */
export function rankingOf(portfolio: Portfolio, node = 'overall'): Result<Ranking> {
  const column = columnNamed(portfolio, node);
  if (!column.ok) return column;
  const values = column.value.values.map((value) => value ?? 0);
  const present = column.value.values.map((value) => (value === null ? 0 : 1));
  const { ranks, ranked } = rankValues(values, { ties: 'min', order: 'descending', present });
  const percentiles = percentileRanks(values, present);
  const n = ranked.filter((one) => one === 1).length;
  return {
    ok: true,
    value: {
      model: portfolio.model,
      node,
      ties: 'min',
      n,
      missing: portfolio.members.length - n,
      standings: portfolio.members.map(({ organisation }, at) => {
        const isRanked = ranked[at] === 1;
        return {
          organisation,
          value: column.value.values[at] ?? null,
          rank: isRanked ? (ranks[at] ?? null) : null,
          percentile: isRanked && percentiles.ok ? (percentiles.value.shares[at] ?? null) : null,
        };
      }),
    },
  };
}
