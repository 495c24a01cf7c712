import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { rolloutCodes } from '../codes.js';

/** The document in which something is wrong, and how its codes begin. */
export type RolloutPart = 'rolloutTemplate' | 'rollout';

/**
 * The issues of ids that are used twice.
 *
 * @param part - the document
 * @param ids - in document order
 * @param kind - what they are ids of, in the plural
 * @param path - of the list
 * @param key - the key of the id within an entry
 * @returns one issue for each repetition
 */
export function duplicateIds(
  part: RolloutPart,
  ids: readonly string[],
  kind: string,
  path: readonly PathStep[],
  key = 'id',
): readonly Issue[] {
  const firsts = new Map<string, number>();
  return ids.flatMap((id, at) => {
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, at);
      return [];
    }
    const facts = { id, kind, first: [...path, first].join('.') };
    return [createIssue(rolloutCodes, `${part}.duplicateId`, [...path, at, key], facts)];
  });
}
