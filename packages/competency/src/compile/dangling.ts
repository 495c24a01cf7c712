import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { competencyCodes } from '../codes.js';

/**
 * The issue of a reference that leads nowhere, or none.
 *
 * @param id - what is referred to; nothing is referred to when undefined
 * @param known - what exists
 * @param kind - what it should be, with its article
 * @param path - where the reference stands
 * @returns one issue or none
 */
export function dangling(
  id: string | undefined,
  known: { readonly has: (id: string) => boolean; readonly keys: () => Iterable<string> },
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  if (id === undefined || known.has(id)) return [];
  const facts = { id, kind, hint: didYouMean(id, known.keys()) };
  return [createIssue(competencyCodes, 'competencyFramework.danglingReference', path, facts)];
}
