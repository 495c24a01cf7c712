import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { dmmCodes } from '../codes.js';
import type { Benchmark, BenchmarkOptions } from '../model/benchmark.js';
import type { Portfolio, PortfolioColumn } from '../model/portfolio.js';
import { columnNamed } from './column-named.js';
import { distributionOf } from './distribution-of.js';
import { groupsBy } from './groups-by.js';
import { publishedGroups } from './published-groups.js';

/**
 * A portfolio seen from above, fit to be published: no group of fewer organisations than allowed is shown, nor can one be
 * worked out by adding and subtracting those that are.
 *
 * @param portfolio - one version of one instrument
 * @param options - node, classifications, least group and percentiles
 * @returns the distribution of all and of each group; fails with `portfolio.unknownNode`, `benchmark.unknownAttribute`,
 * `benchmark.smallMinimum` and `benchmark.shareOutOfRange`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', attributes: [{ id: 'region', type: 'text' }], levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (organisation, region, value) => ({ sopana: 'maturity-assessment/1', id: organisation, organisation, instrument: 'quick', attributes: [{ id: 'region', value: region }], model: tiny.value.identity, status: 'draft', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const portfolio = portfolioOf(tiny.value, [said('a', 'north', 3), said('b', 'north', 8), said('c', 'south', 1), said('d', 'west', 4), said('e', 'west', 6)]);
 * const benchmark = benchmarkOf(portfolio.value, { by: ['region'], minimumGroup: 2 });
 * benchmark.value.all.mean; // => 4.4
 * benchmark.value.groups.map(({ value, distribution }) => [value, distribution?.mean ?? null]); // => [['north', 5.5], ['south', null], ['west', null]]
 * ```
 *
 * @remarks Only what is published together is protected together: name all classifications that are shown of the same
 * organisations in one call. Counts of organisations without a value are shown for published groups alone.
 * @source Primary and complementary suppression, see `publishedGroups`.
 */
export function benchmarkOf(portfolio: Portfolio, options: BenchmarkOptions): Result<Benchmark> {
  const { node = 'overall', by = [], minimumGroup, percentiles = [0.1, 0.9] } = options;
  const column = columnNamed(portfolio, node);
  const issues = [
    ...(column.ok ? [] : column.issues),
    ...checkOptions(portfolio, by, minimumGroup, percentiles),
  ];
  return resultOf(issues, () => {
    if (!column.ok) throw new Error('A node that is not there is an issue.');
    const everybody = portfolio.members.map((_, at) => at);
    const groups = [
      { by: '', value: null, members: everybody },
      ...by.flatMap((one) => groupsBy(portfolio, one)),
    ];
    const shown = publishedGroups(
      groups.map(({ members }) => withValue(column.value, members)),
      minimumGroup,
    );
    const [all = null, ...others] = groups.map(({ members }, at) =>
      shown[at] === true ? distributionOf(column.value, members, portfolio.levels, percentiles) : null,
    );
    return {
      model: portfolio.model,
      node,
      minimumGroup,
      all,
      groups: groups
        .slice(1)
        .map(({ by: key, value }, at) => ({ by: key, value, distribution: others[at] ?? null })),
    };
  });
}

function withValue({ values }: PortfolioColumn, members: readonly number[]): readonly number[] {
  return members.filter((member) => values[member] !== null);
}

function checkOptions(
  { members }: Portfolio,
  by: readonly string[],
  minimum: number,
  shares: readonly number[],
): readonly Issue[] {
  const known = new Set(['wave', ...members.flatMap(({ attributes }) => attributes.map(({ id }) => id))]);
  return [
    ...by.flatMap((attribute, at) =>
      known.has(attribute)
        ? []
        : [createIssue(dmmCodes, 'benchmark.unknownAttribute', ['by', at], { attribute })],
    ),
    ...(Number.isSafeInteger(minimum) && minimum >= 2
      ? []
      : [createIssue(dmmCodes, 'benchmark.smallMinimum', ['minimumGroup'], { minimum })]),
    ...shares.flatMap((share, at) =>
      share >= 0 && share <= 1
        ? []
        : [createIssue(dmmCodes, 'benchmark.shareOutOfRange', ['percentiles', at], { share })],
    ),
  ];
}
