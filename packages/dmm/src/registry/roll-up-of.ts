import type { Result } from '@sopana/core';
import { parseCivilDate } from '@sopana/core/dates';
import { summaryOf } from '@sopana/stats';
import { columnNamed } from '../benchmark/column-named.js';
import type { Portfolio, PortfolioColumn } from '../model/portfolio.js';
import type { CompiledRegistry, RollUp } from '../model/registry.js';
import { organisationsOn } from './organisations-on.js';

/**
 * What the organisations below each organisation come to, on a day: the mean of their values beside the least.
 *
 * @param compiled - the registry
 * @param portfolio - one version of one instrument
 * @param on - civil date
 * @param node - id of the node; the whole when absent
 * @returns one entry for each organisation that has others of the portfolio below it, in the order of the registry; fails
 * with `portfolio.unknownNode` and `date.*`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (organisation, value) => ({ sopana: 'maturity-assessment/1', id: organisation, organisation, instrument: 'quick', model: tiny.value.identity, status: 'draft', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const portfolio = portfolioOf(tiny.value, [said('b', 3), said('c', 8)]);
 * const registry = compileRegistry({ sopana: 'organisation-registry/1', id: 'r', version: '1', organisations: [{ id: 'a', kind: 'ministry' }, { id: 'b', kind: 'department', parent: 'a' }, { id: 'c', kind: 'office', parent: 'b' }] });
 * rollUpOf(registry.value, portfolio.value, '2026-01-01').value.map(({ parent, n, mean, min }) => ({ parent, n, mean, min })); // => [{ parent: 'a', n: 2, mean: 5.5, min: 3 }, { parent: 'b', n: 1, mean: 8, min: 8 }]
 * ```
 *
 * @source Our convention: every organisation counts alike, and an organisation's own assessment is not part of its roll-up.
 */
export function rollUpOf(
  compiled: CompiledRegistry,
  portfolio: Portfolio,
  on: string,
  node = 'overall',
): Result<readonly RollUp[]> {
  const column = columnNamed(portfolio, node);
  if (!column.ok) return column;
  const date = parseCivilDate(on);
  if (!date.ok) return date;
  const existing = organisationsOn(compiled, date.value).map(({ id }) => id);
  const below = new Map<string, string[]>();
  for (const id of existing) {
    for (
      let at = compiled.organisations.get(id)?.parent;
      at !== undefined;
      at = compiled.organisations.get(at)?.parent
    ) {
      below.set(at, [...(below.get(at) ?? []), id]);
    }
  }
  const value = compiled.document.organisations.flatMap(({ id }) =>
    rolledUp(id, new Set(below.get(id)), portfolio, column.value),
  );
  return { ok: true, value };
}

function rolledUp(
  parent: string,
  below: ReadonlySet<string>,
  { members }: Portfolio,
  { values }: PortfolioColumn,
): readonly RollUp[] {
  const positions = members.flatMap(({ organisation }, at) => (below.has(organisation) ? [at] : []));
  if (positions.length === 0) return [];
  const { mean, min, max, n } = summaryOf(positions.flatMap((at) => values[at] ?? []));
  const numberOf = (result: Result<number>): number | null => (result.ok ? result.value : null);
  return [
    {
      parent,
      organisations: positions.flatMap((at) => members[at]?.organisation ?? []),
      n,
      missing: positions.length - n,
      mean: numberOf(mean),
      min: numberOf(min),
      max: numberOf(max),
    },
  ];
}
