import type { Issue } from '@sopana/core';
import type { CompetencyFramework } from '../model/competency-framework.js';
import { duplicates, type PlacedId } from './duplicates.js';

/**
 * Ids of a framework that are used twice.
 *
 * @param framework - a document of the right shape
 * @returns the issues, by kind of id and then in document order
 */
export function checkIds(framework: CompetencyFramework): readonly Issue[] {
  const { areas, competencies, crosswalks, families, layers, roles = [], scales, streams } = framework;
  const placed = (key: string, list: readonly { readonly id: string }[] = []): readonly PlacedId[] =>
    list.map(({ id }, at) => ({ id, path: [key, at] }));
  const profiles: readonly PlacedId[] = roles.flatMap(({ id, levels = [] }, at) => [
    { id, path: ['roles', at] },
    ...levels.map((level, position) => ({ id: level.id, path: ['roles', at, 'levels', position] })),
  ]);
  return [
    ...duplicates(placed('scales', scales), 'scales'),
    ...scales.flatMap(({ levels }, at) =>
      duplicates(
        levels.map(({ id }, position) => ({ id, path: ['scales', at, 'levels', position] })),
        'levels of its scale',
      ),
    ),
    ...duplicates(placed('crosswalks', crosswalks), 'crosswalks'),
    ...duplicates(
      [...placed('layers', layers), ...placed('streams', streams), ...placed('areas', areas)],
      'layers, streams and areas',
    ),
    ...duplicates(placed('competencies', competencies), 'competencies'),
    ...duplicates(placed('families', families), 'families'),
    ...duplicates(profiles, 'roles and role levels'),
  ];
}
