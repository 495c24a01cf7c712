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
 * the later one of equals; the first group stays, for with it alone nothing can be subtracted. What was left out on the way
 * and turns out to be harmless is taken back in, largest first.
 * @source Primary and complementary suppression; our convention of which group goes first.
 */
export function publishedGroups(groups: readonly (readonly number[])[], minimum: number): readonly boolean[] {
  const published = groups.map((members) => members.length >= minimum);
  const disclosing = (): readonly number[] | null => {
    const kept = groups.flatMap((_, at) => (published[at] === true ? [at] : []));
    const found = findDisclosure(
      kept.map((at) => groups[at] ?? []),
      minimum,
    );
    return found === null ? null : found.groups.flatMap((position) => kept[position] ?? []);
  };
  const leftOut: number[] = [];
  for (let guilty = disclosing(); guilty !== null; guilty = disclosing()) {
    const first = smallestOf(groups, guilty);
    published[first] = false;
    leftOut.push(first);
  }
  const largestFirst = leftOut.sort(
    (left, right) => sizeOf(groups, right) - sizeOf(groups, left) || left - right,
  );
  for (const at of largestFirst) {
    published[at] = true;
    if (disclosing() !== null) published[at] = false;
  }
  return published;
}

function smallestOf(groups: readonly (readonly number[])[], guilty: readonly number[]): number {
  const [first, ...rest] = guilty.filter((at) => at > 0);
  if (first === undefined) throw new Error('A group of enough members gives nobody away by itself.');
  return rest.reduce((least, at) => (sizeOf(groups, at) <= sizeOf(groups, least) ? at : least), first);
}

function sizeOf(groups: readonly (readonly number[])[], at: number): number {
  return groups[at]?.length ?? 0;
}
