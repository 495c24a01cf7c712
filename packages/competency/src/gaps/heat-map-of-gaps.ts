import type { CompetencyGap } from '../model/competency-gap.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { GapHeatMap, HeatMapCell } from '../model/gap-roll-up.js';
import { groupsOf } from './groups-of.js';
import { headCount } from './head-count.js';

/**
 * How many people of each group hold, lack or may hold each competency.
 *
 * @param framework - the framework
 * @param gaps - of all people, such as `gapsOf` gives
 * @param groupOf - the group of a person, such as the unit or organisation; null for none
 * @returns groups by competencies, by head-count; a cell is of one competency, and so of one scale
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const gap = { person: 'p1', competency: 'writing', profiles: ['clerk'], outcome: 'gap', held: 0, needed: 1, levels: 1, weight: 1 };
 * const map = heatMapOfGaps(framework.value, [gap, { ...gap, person: 'p2', outcome: 'unknown', held: null, levels: null }], () => 'unit-1');
 * map.rows; // => [{ group: 'unit-1', people: 2, cells: [{ competency: 'writing', met: 0, gap: 1, unknown: 1, metShare: 0, byLevels: [1] }] }]
 * ```
 *
 * @source Our convention.
 */
export function heatMapOfGaps(
  framework: CompiledFramework,
  gaps: readonly CompetencyGap[],
  groupOf: (person: string) => string | null,
): GapHeatMap {
  const needed = new Set(gaps.map(({ competency }) => competency));
  const competencies = [...framework.competencies.keys()].filter((id) => needed.has(id));
  return {
    competencies,
    rows: groupsOf(gaps, ({ person }) => groupOf(person)).map(({ group, members }) => {
      const byCompetency = new Map(
        groupsOf(members, ({ competency }) => competency).map((one) => [one.group, one.members]),
      );
      return {
        group,
        people: new Set(members.map(({ person }) => person)).size,
        cells: competencies.map((competency) => cellOf(competency, byCompetency.get(competency) ?? [])),
      };
    }),
  };
}

function cellOf(competency: string, gaps: readonly CompetencyGap[]): HeatMapCell | null {
  if (gaps.length === 0) return null;
  const levels = gaps.flatMap((gap) => (gap.outcome === 'gap' && gap.levels !== null ? [gap.levels] : []));
  const most = levels.reduce((greatest, count) => Math.max(greatest, count), 0);
  const byLevels = Array.from({ length: most }, (_, at) => levels.filter((count) => count === at + 1).length);
  return { competency, ...headCount(gaps), byLevels };
}
