import type { CompiledFramework, PlacedCompetency } from '../model/compiled-framework.js';
import type { CompetencySelector } from '../model/talent-rules.js';

/**
 * The competencies that a selector picks.
 *
 * @param framework - the framework
 * @param selector - each member that is there must be met
 * @returns in the order of the framework
 */
export function selectedCompetencies(
  framework: CompiledFramework,
  { areas, competencies, layers, streams }: CompetencySelector,
): readonly PlacedCompetency[] {
  const holds = (list: readonly string[] | undefined, one: string | null): boolean =>
    list === undefined || (one !== null && list.includes(one));
  return [...framework.competencies.values()].filter(
    (placed) =>
      holds(competencies, placed.competency.id) &&
      holds(layers, placed.layer) &&
      holds(streams, placed.stream) &&
      (areas === undefined || placed.areas.some(({ id }) => areas.includes(id))),
  );
}
