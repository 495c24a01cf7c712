import type { Competency } from '../model/competency.js';
import type { FrameworkIndex } from './framework-index.js';

/**
 * What has to be held before each level of each competency.
 *
 * @param index - what the framework holds
 * @returns by step, `<competency> <place of the level>`: the steps before it, of which the next lower one is the first; a
 *   competency without a scale has the one step 1
 */
export function prerequisiteSteps(index: FrameworkIndex): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, readonly string[]>();
  for (const competency of index.competencies.values()) {
    const count = index.scales.get(competency.scale ?? '')?.places.size ?? 1;
    for (let place = 1; place <= count; place += 1) {
      const below = place > 1 ? [`${competency.id} ${place - 1}`] : [];
      const needed = (competency.prerequisites ?? []).flatMap((one) => {
        if (placeOf(index, competency, one.forLevel) !== place) return [];
        const other = index.competencies.get(one.competency);
        return other === undefined ? [] : [`${other.id} ${placeOf(index, other, one.level)}`];
      });
      steps.set(`${competency.id} ${place}`, [...below, ...needed]);
    }
  }
  return steps;
}

function placeOf(index: FrameworkIndex, competency: Competency, level: string | undefined): number {
  return level === undefined ? 1 : (index.scales.get(competency.scale ?? '')?.places.get(level) ?? 1);
}
