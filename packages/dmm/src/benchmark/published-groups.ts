import { findDisclosure } from './find-disclosure.js';

/**
 * Which groups may be published, so that neither a group nor any sum and difference of groups is about fewer members than
 * allowed.
 *
 * @param groups - the members of each group, as numbers; the first group holds all of them
 * @param minimum - least number of members that anything may be known of
 * @returns for each group whether it may be published
 *
 * @remarks Small groups are left out first. As long as others give them away, the smallest of those that do is left out too,
 * the later one of equals; the first group goes last, for with it alone nothing can be subtracted.
 * @source Primary and complementary suppression; our convention of which group goes first.
 */
export function publishedGroups(
  groups: readonly (readonly number[])[],
  minimum: number,
): readonly boolean[] {
  const published = groups.map((members) => members.length >= minimum);
  for (;;) {
    const kept = groups.flatMap((members, at) => (published[at] === true ? [{ members, at }] : []));
    const found = findDisclosure(
      kept.map(({ members }) => members),
      minimum,
    );
    if (found === null) return published;
    const guilty = found.groups.flatMap((position) => kept[position] ?? []).filter(({ at }) => at > 0);
    const first = guilty.reduce<(typeof guilty)[number] | null>(
      (least, one) => (least === null || one.members.length <= least.members.length ? one : least),
      null,
    );
    if (first === null) throw new Error('A group of enough members gives nobody away by itself.');
    published[first.at] = false;
  }
}
