import type { Issue, PathStep } from '@sopana/core';

/** An id with where it stands. */
export interface PlacedId {
  /** The id. */
  readonly id: string;
  /** Where it stands. */
  readonly path: readonly PathStep[];
}

/**
 * An issue for each id that was used before.
 *
 * @param ids - in document order
 * @param issueOf - makes the issue of one, given where the first stands
 * @returns the issues, in document order
 */
export function repeatedIds(
  ids: readonly PlacedId[],
  issueOf: (repeated: PlacedId, first: string) => Issue,
): readonly Issue[] {
  const firsts = new Map<string, string>();
  return ids.flatMap((one) => {
    const first = firsts.get(one.id);
    if (first !== undefined) return [issueOf(one, first)];
    firsts.set(one.id, one.path.join('.'));
    return [];
  });
}
