import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { pathText } from '@sopana/core/canonical';
import { dtuCodes } from '../codes.js';

/**
 * Ids that are used twice.
 *
 * @param things - what must have ids of their own; undefined for none
 * @param kind - what they are, in the plural
 * @param path - where their list stands
 * @returns one issue for each id after its first use
 */
export function checkDuplicates(
  things: readonly { readonly id: string }[] | undefined,
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  const first = new Map<string, number>();
  return (things ?? []).flatMap(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    const facts = { id, kind, first: pathText([...path, before]) };
    return [createIssue(dtuCodes, 'checkSet.duplicateId', [...path, at, 'id'], facts)];
  });
}
