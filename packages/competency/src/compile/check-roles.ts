import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { competencyCodes } from '../codes.js';
import type { CompetencyFramework } from '../model/competency-framework.js';
import type { RequiredCompetency } from '../model/role.js';
import { checkLevel } from './check-level.js';
import { dangling } from './dangling.js';
import type { FrameworkIndex } from './framework-index.js';

/**
 * Roles that name what is not there, or a competency twice.
 *
 * @param framework - a document of the right shape
 * @param index - what it holds
 * @returns the issues in document order
 */
export function checkRoles(framework: CompetencyFramework, index: FrameworkIndex): readonly Issue[] {
  const { families = [], roles = [] } = framework;
  const known = new Map(families.map((family) => [family.id, family]));
  return roles.flatMap(({ id, family, layer, requires = [], levels = [] }, at) => [
    ...dangling(family, known, 'a family', ['roles', at, 'family']),
    ...dangling(layer, index.layers, 'a layer', ['roles', at, 'layer']),
    ...checkRequires(id, requires, index, ['roles', at, 'requires']),
    ...levels.flatMap((level, position) =>
      checkRequires(level.id, level.requires, index, ['roles', at, 'levels', position, 'requires']),
    ),
  ]);
}

function checkRequires(
  profile: string,
  requires: readonly RequiredCompetency[],
  index: FrameworkIndex,
  path: readonly PathStep[],
): readonly Issue[] {
  const seen = new Set<string>();
  return requires.flatMap(({ competency, level }, at) => {
    const place = [...path, at, 'competency'];
    const isRepeated = seen.has(competency);
    seen.add(competency);
    return [
      ...dangling(competency, index.competencies, 'a competency', place),
      ...(isRepeated
        ? [
            createIssue(competencyCodes, 'competencyFramework.repeatedCompetency', place, {
              profile,
              competency,
            }),
          ]
        : []),
      ...checkLevel(index, competency, level, [...path, at, 'level']),
    ];
  });
}
