import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { competencyCodes } from '../codes.js';

/** An id with the place of the object that has it. */
export interface PlacedId {
  /** The id. */
  readonly id: string;
  /** Where the object stands. */
  readonly path: readonly PathStep[];
}

/**
 * Ids that are used twice.
 *
 * @param ids - in document order
 * @param kind - what they are ids of, in the plural
 * @returns one issue for each id after the first of its kind
 */
export function duplicates(ids: readonly PlacedId[], kind: string): readonly Issue[] {
  const firsts = new Map<string, readonly PathStep[]>();
  return ids.flatMap(({ id, path }) => {
    const first = firsts.get(id);
    if (first !== undefined) {
      const facts = { id, kind, first: first.join('.') };
      return [createIssue(competencyCodes, 'competencyFramework.duplicateId', [...path, 'id'], facts)];
    }
    firsts.set(id, path);
    return [];
  });
}
