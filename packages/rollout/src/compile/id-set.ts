/**
 * The ids of a list.
 *
 * @param list - entries with an id
 * @returns each once
 */
export function idSet(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
