/**
 * An entry of a list that is known to be there.
 *
 * @param list - the list
 * @param at - a position in it
 * @returns the entry
 */
export function entryAt<T>(list: readonly T[], at: number): T {
  if (at < 0 || at >= list.length) throw new Error(`A list of ${list.length} has no entry ${at}.`);
  return list[at] as T;
}
