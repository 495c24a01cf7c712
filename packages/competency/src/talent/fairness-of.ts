import type { Person } from '../model/competency-evidence.js';
import type { GroupCount, PoolFairness } from '../model/talent-report.js';

/**
 * How a pool is made up by opaque groups, without groups so small that they are names.
 *
 * @param people - everybody who was looked at
 * @param members - ids of those in the pool
 * @param minimum - groups with fewer people are withheld, and with a single one also the next smallest, so that it cannot be
 *   worked out from the total
 * @returns one entry for each grouping, by id
 */
export function fairnessOf(
  people: readonly Person[],
  members: ReadonlySet<string>,
  minimum: number,
): readonly PoolFairness[] {
  const groupings = [...new Set(people.flatMap(({ groups = [] }) => groups.map(({ id }) => id)))].sort();
  return groupings.map((grouping) => {
    const counts = new Map<string, { people: number; members: number }>();
    for (const { groups = [], id } of people) {
      for (const { value } of groups.filter((one) => one.id === grouping)) {
        const before = counts.get(value) ?? { people: 0, members: 0 };
        counts.set(value, {
          people: before.people + 1,
          members: before.members + (members.has(id) ? 1 : 0),
        });
      }
    }
    const bySize = [...counts].sort(([a, one], [b, other]) => one.people - other.people || (a < b ? -1 : 1));
    const small = bySize.filter(([, count]) => count.people < minimum).length;
    const withheld = new Set(bySize.slice(0, small === 1 ? 2 : small).map(([group]) => group));
    return {
      grouping,
      groups: [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([group, count]): GroupCount =>
            withheld.has(group) ? { group, people: null, members: null } : { group, ...count },
        ),
    };
  });
}
