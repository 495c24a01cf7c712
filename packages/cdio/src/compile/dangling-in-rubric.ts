import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { cdioCodes } from '../codes.js';

/**
 * The issue of a reference that leads nowhere, or none.
 *
 * @param id - what is referred to
 * @param known - what exists
 * @param kind - what it should be, with its article
 * @param path - where the reference stands
 * @returns one issue or none
 */
export function danglingInRubric(
  id: string,
  known: readonly string[],
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  if (known.includes(id)) return [];
  const facts = { id, kind, hint: didYouMean(id, known) };
  return [createIssue(cdioCodes, 'selectionRubric.danglingReference', path, facts)];
}
