import { createIssue, type Issue } from '@sopana/core';
import { cdioCodes } from '../codes.js';
import type { AnchoredLevel } from '../model/criterion.js';
import type { SelectionRubric } from '../model/selection-rubric.js';
import { entryAt } from '../panel/entry-at.js';
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
  const { id, levels } = entryAt(criteria, at);
  const path = ['criteria', at, 'levels'];
  const issues = levels.flatMap(({ code, value }, level) => {
    const before = level === 0 ? Number.NEGATIVE_INFINITY : entryAt(levels, level - 1).value;
    if (value > before) return [];
    const facts = { id, level: code, value, before };
    return [createIssue(cdioCodes, 'selectionRubric.levelOrder', [...path, level, 'value'], facts)];
  });
  const first = entryAt(criteria, 0);
  const [min, max] = endsOf(levels);
  const [least, greatest] = endsOf(first.levels);
  if (issues.length > 0 || (min === least && max === greatest)) return issues;
  const facts = { id, first: first.id, min, max, least, greatest };
  return [createIssue(cdioCodes, 'selectionRubric.rangeDiffers', path, facts)];
}

function endsOf(levels: readonly AnchoredLevel[]): readonly [number, number] {
  return [entryAt(levels, 0).value, entryAt(levels, levels.length - 1).value];
}
