import type { CompiledRegistry, Succession, Trend, TrendPoint } from '../model/registry.js';
import type { MaturityReport } from '../model/report.js';
import { ancestorsOf } from './ancestors-of.js';

/**
 * The numbers of an organisation over time. Those of the organisations that it comes from are put beside them and labelled;
 * they are not averaged, since a merged organisation was not one before.
 *
 * @param compiled - the registry
 * @param organisation - its id
 * @param reports - reports of any organisations, of one instrument
 * @param node - id of the node; the whole when absent
 * @returns the points by date; reports without the node are left out
 *
 * @example
 * ```ts
 * const registry = compileRegistry({ sopana: 'organisation-registry/1', id: 'r', version: '1', organisations: [{ id: 'a', kind: 'agency' }, { id: 'b', kind: 'agency', succeeds: ['a'] }] });
 * trendOf(registry.value, 'b', []); // => { organisation: 'b', node: 'overall', points: [] }
 * ```
 *
 * @source Our convention: what is bridged is labelled.
 */
export function trendOf(
  compiled: CompiledRegistry,
  organisation: string,
  reports: readonly MaturityReport[],
  node = 'overall',
): Trend {
  const bridges = new Map<string, readonly Succession[]>([[organisation, []]]);
  for (const { organisation: id, successor, by } of ancestorsOf(compiled, organisation)) {
    bridges.set(id, [by, ...(bridges.get(successor) ?? [])]);
  }
  const order = [...compiled.organisations.keys()];
  const points = reports.flatMap((report): TrendPoint[] => {
    const own = bridges.get(report.organisation);
    const found = report.nodes.find(({ id }) => id === node);
    if (own === undefined || found === undefined) return [];
    const { on, model } = report;
    const { value, level } = found;
    return [
      { organisation: report.organisation, on, model, value, level, bridges: own, isSameVersion: true },
    ];
  });
  const sorted = points.sort((left, right) => {
    if (left.on !== right.on) return left.on < right.on ? -1 : 1;
    return order.indexOf(left.organisation) - order.indexOf(right.organisation);
  });
  const last = sorted.at(-1)?.model.digest;
  return {
    organisation,
    node,
    points: sorted.map((point) => ({ ...point, isSameVersion: point.model.digest === last })),
  };
}
