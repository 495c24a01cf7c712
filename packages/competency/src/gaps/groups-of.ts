/** Members of one group. */
export interface Grouped<T> {
  /** Id of the group; null for those without one. */
  readonly group: string | null;
  /** The members, in their order. */
  readonly members: readonly T[];
}

/**
 * Things by their group.
 *
 * @param list - in any order
 * @param groupOf - the group of a thing; null for none
 * @returns the groups by id, those without one last
 */
export function groupsOf<T>(list: readonly T[], groupOf: (one: T) => string | null): readonly Grouped<T>[] {
  const groups = new Map<string | null, T[]>();
  for (const one of list) {
    const group = groupOf(one);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [one]);
    else members.push(one);
  }
  const rank = (group: string | null): number => (group === null ? 1 : 0);
  return [...groups]
    .map(([group, members]) => ({ group, members }))
    .sort((a, b) => rank(a.group) - rank(b.group) || ((a.group ?? '') < (b.group ?? '') ? -1 : 1));
}
