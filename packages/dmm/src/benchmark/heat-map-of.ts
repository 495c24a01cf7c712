import { createIssue, err, type Result } from '@sopana/core';
import { dmmCodes } from '../codes.js';
import type { BenchmarkOptions, HeatMap } from '../model/benchmark.js';
import type { Portfolio } from '../model/portfolio.js';
import { benchmarkOf } from './benchmark-of.js';

/** What to show. */
export interface HeatMapOptions extends Pick<BenchmarkOptions, 'by' | 'minimumGroup'> {
  /** Ids of the nodes; at least one. */
  readonly nodes: readonly string[];
}

/**
 * Means of groups by nodes, fit to be published: each column is suppressed as `benchmarkOf` does.
 *
 * @param portfolio - one version of one instrument
 * @param options - nodes, classifications and least group
 * @returns the matrix; fails with `benchmark.noNodes` and as `benchmarkOf` does
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (organisation, wave, value) => ({ sopana: 'maturity-assessment/1', id: organisation, organisation, instrument: 'quick', wave, model: tiny.value.identity, status: 'draft', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const portfolio = portfolioOf(tiny.value, [said('a', '1', 3), said('b', '1', 8), said('c', '2', 1), said('d', '2', 4)]);
 * heatMapOf(portfolio.value, { nodes: ['overall', 'data'], by: ['wave'], minimumGroup: 2 }).value.rows; // => [{ by: 'wave', value: '1', means: [5.5, 5.5] }, { by: 'wave', value: '2', means: [2.5, 2.5] }]
 * ```
 *
 * @source Our convention.
 */
export function heatMapOf(
  portfolio: Portfolio,
  { nodes, by = [], minimumGroup }: HeatMapOptions,
): Result<HeatMap> {
  const columns = nodes.map((node) => benchmarkOf(portfolio, { node, by, minimumGroup }));
  const failed = columns.find((column) => !column.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const benchmarks = columns.flatMap((column) => (column.ok ? [column.value] : []));
  const [first] = benchmarks;
  if (first === undefined) return err(createIssue(dmmCodes, 'benchmark.noNodes', ['nodes']));
  return {
    ok: true,
    value: {
      model: portfolio.model,
      minimumGroup,
      columns: nodes,
      all: benchmarks.map(({ all }) => all?.mean ?? null),
      rows: first.groups.map(({ by: key, value }, at) => ({
        by: key,
        value,
        means: benchmarks.map(({ groups }) => groups[at]?.distribution?.mean ?? null),
      })),
    },
  };
}
