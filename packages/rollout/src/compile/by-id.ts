/**
 * A list in the order of its ids, so that the order of a document changes nothing.
 *
 * @param list - entries with an id
 * @returns a new list
 */
export function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}
