import type { Competency } from '../model/competency.js';
import type { PlacedCompetency } from '../model/compiled-framework.js';
import type { Area } from '../model/layer.js';
import type { FrameworkIndex } from './framework-index.js';

/**
 * A competency with its scale, areas, layer and stream.
 *
 * @param competency - of a framework without dangling references or circles
 * @param index - what the framework holds
 * @returns the competency with its place
 */
export function placeCompetency(competency: Competency, index: FrameworkIndex): PlacedCompetency {
  const areas: Area[] = [];
  for (let id = competency.area; id !== undefined; id = areas.at(-1)?.parent) {
    const area = index.areas.get(id);
    if (area === undefined) break;
    areas.push(area);
  }
  return {
    competency,
    scale: index.scales.get(competency.scale ?? '') ?? null,
    areas,
    layer: areas.find(({ layer }) => layer !== undefined)?.layer ?? null,
    stream: areas.find(({ stream }) => stream !== undefined)?.stream ?? null,
  };
}
