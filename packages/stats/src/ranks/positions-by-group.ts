/**
 * The positions of each group's members.
 *
 * @param groups - the group of each entry; an entry beyond the end has none
 * @param length - how many entries there are
 * @param isMember - whether the entry at a position takes part
 * @returns one ascending list per group, groups in order of their first member
 *
 * @internal
 */
export function positionsByGroup(
  groups: ArrayLike<number>,
  length: number,
  isMember: (position: number) => boolean,
): number[][] {
  const members = new Map<number, number[]>();
  for (let position = 0; position < length; position += 1) {
    const group = groups[position];
    if (group === undefined || !isMember(position)) continue;
    const known = members.get(group);
    if (known === undefined) members.set(group, [position]);
    else known.push(position);
  }
  return [...members.values()];
}
