import { createIssue, type Issue } from '@sopana/core';
import { cdioCodes } from '../codes.js';
import type { SelectionRubric } from '../model/selection-rubric.js';
import { danglingInRubric } from './dangling-in-rubric.js';

/**
 * Criteria and gates that name what is not there, levels that do not rise, and criteria that do not share one range.
 *
 * @param rubric - a document of the right shape
 * @returns the issues, in document order
 */
export function checkCriteria(rubric: SelectionRubric): readonly Issue[] {
  const roles = rubric.roles.map(({ id }) => id);
  const areas = (rubric.competencyAreas ?? []).map(({ id }) => id);
  const routes = rubric.routes.map(({ id }) => id);
  return [
    ...rubric.criteria.flatMap(({ role, areas: own = [] }, at) => [
      ...danglingInRubric(role, roles, 'a role', ['criteria', at, 'role']),
      ...own.flatMap((area, position) =>
        danglingInRubric(area, areas, 'a competency area', ['criteria', at, 'areas', position]),
      ),
      ...checkLevels(rubric, at),
    ]),
    ...rubric.gates.flatMap(({ routes: own = [] }, at) =>
      own.flatMap((route, position) =>
        danglingInRubric(route, routes, 'a route', ['gates', at, 'routes', position]),
      ),
    ),
  ];
}

function checkLevels({ criteria }: SelectionRubric, at: number): readonly Issue[] {
  const { id, levels } = criteria[at] ?? { id: '', levels: [] };
  const path = ['criteria', at, 'levels'];
  const issues = levels.flatMap(({ code, value }, level) => {
    const before = levels[level - 1]?.value ?? Number.NEGATIVE_INFINITY;
    if (value > before) return [];
    const facts = { id, level: code, value, before };
    return [createIssue(cdioCodes, 'selectionRubric.levelOrder', [...path, level, 'value'], facts)];
  });
  const first = criteria[0];
  const ends = [levels[0]?.value, levels[levels.length - 1]?.value] as const;
  const wanted = [first?.levels[0]?.value, first?.levels[first.levels.length - 1]?.value] as const;
  if (issues.length > 0 || (ends[0] === wanted[0] && ends[1] === wanted[1])) return issues;
  const facts = {
    id,
    first: first?.id ?? '',
    min: ends[0] ?? 'nothing',
    max: ends[1] ?? 'nothing',
    least: wanted[0] ?? 'nothing',
    greatest: wanted[1] ?? 'nothing',
  };
  return [createIssue(cdioCodes, 'selectionRubric.rangeDiffers', path, facts)];
}
