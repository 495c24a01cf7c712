import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { rolloutCodes } from '../codes.js';
import type { RolloutPart } from './duplicate-ids.js';

/**
 * The issue of a reference that leads nowhere, or none.
 *
 * @param part - the document
 * @param id - what is referred to; nothing when undefined
 * @param known - what exists
 * @param kind - what it should be, with its article
 * @param path - where the reference stands
 * @returns one issue or none
 */
export function danglingId(
  part: RolloutPart,
  id: string | undefined,
  known: ReadonlySet<string>,
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  if (id === undefined || known.has(id)) return [];
  const facts = { id, kind, hint: didYouMean(id, known) };
  return [createIssue(rolloutCodes, `${part}.danglingReference`, path, facts)];
}
