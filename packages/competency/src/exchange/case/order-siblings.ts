import type { CaseTies } from './case-ties.js';
import type { ReadEntity } from './read-items.js';

/**
 * Puts the objects that lie under the same one into the order of their sequence numbers; all others stay where they are.
 *
 * @param entities - in the order of the package
 * @param ties - what they lie under, and their sequence numbers
 * @returns the objects
 */
export function orderSiblings(entities: readonly ReadEntity[], ties: CaseTies): readonly ReadEntity[] {
  const groups = new Map<string, number[]>();
  for (const [at, { kind, identifier }] of entities.entries()) {
    const group = [kind, ...(ties.outer.get(identifier)?.values() ?? [])].join(' ');
    groups.set(group, [...(groups.get(group) ?? []), at]);
  }
  const ordered = [...entities];
  const placeOf = ({ identifier }: ReadEntity): number =>
    ties.places.get(identifier) ?? Number.MAX_SAFE_INTEGER;
  for (const positions of groups.values()) {
    const siblings = positions
      .map((at) => entities[at] as ReadEntity)
      .sort((left, right) => placeOf(left) - placeOf(right));
    for (const [turn, at] of positions.entries()) ordered[at] = siblings[turn] as ReadEntity;
  }
  return ordered;
}
