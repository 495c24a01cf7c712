import type { CompetencyFramework } from '../model/competency-framework.js';
import type { FrameworkIndex } from './framework-index.js';

/**
 * What a framework holds, by id.
 *
 * @param framework - a document of the right shape
 * @returns one map for each kind
 */
export function indexOfFramework(framework: CompetencyFramework): FrameworkIndex {
  const { areas, competencies, layers, scales, streams } = framework;
  const placed = scales.map((scale) => ({
    id: scale.id,
    scale,
    places: new Map(scale.levels.map(({ id }, at) => [id, at + 1])),
  }));
  return {
    scales: byId(placed),
    layers: byId(layers),
    streams: byId(streams),
    areas: byId(areas),
    competencies: byId(competencies),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[] = []): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of list) if (!found.has(one.id)) found.set(one.id, one);
  return found;
}
