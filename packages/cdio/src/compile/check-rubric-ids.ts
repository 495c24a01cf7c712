import { createIssue, type Issue } from '@sopana/core';
import { cdioCodes } from '../codes.js';
import type { SelectionRubric } from '../model/selection-rubric.js';
import { type PlacedId, repeatedIds } from './repeated-ids.js';

/**
 * Ids that are used twice, and ids that name numbers made from others.
 *
 * @param rubric - a document of the right shape
 * @returns the issues
 */
export function checkRubricIds(rubric: SelectionRubric): readonly Issue[] {
  const placed = (key: string, list: readonly { readonly id: string }[]): readonly PlacedId[] =>
    list.map(({ id }, at) => ({ id, path: [key, at, 'id'] }));
  const shared = [
    ...placed('roles', rubric.roles),
    ...placed('criteria', rubric.criteria),
    ...placed('gates', rubric.gates),
  ];
  const issueOf =
    (kind: string) =>
    ({ id, path }: PlacedId, first: string): Issue =>
      createIssue(cdioCodes, 'selectionRubric.duplicateId', path, { id, kind, first });
  const reserved = shared.filter(({ id }) => id === 'total' || id === 'eligible' || id.startsWith('panel.'));
  return [
    ...repeatedIds(shared, issueOf('roles, criteria and gates')),
    ...reserved.map(({ id, path }) => createIssue(cdioCodes, 'selectionRubric.reservedId', path, { id })),
    ...repeatedIds(placed('competencyAreas', rubric.competencyAreas ?? []), issueOf('competency areas')),
    ...repeatedIds(placed('routes', rubric.routes), issueOf('routes')),
    ...repeatedIds(placed('stages', rubric.stages), issueOf('stages')),
    ...rubric.criteria.flatMap(({ levels }, at) =>
      repeatedIds(
        levels.map(({ code }, level) => ({ id: code, path: ['criteria', at, 'levels', level, 'code'] })),
        issueOf('levels of the criterion'),
      ),
    ),
  ];
}
