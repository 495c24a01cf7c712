/**
 * Whether ids rise from one to the next, and so are all different.
 *
 * @param list - what has the ids
 * @returns true for none and for one
 */
export function risingIds(list: readonly { readonly id: string }[]): boolean {
  for (let at = 1; at < list.length; at += 1) if (!(list[at - 1]!.id < list[at]!.id)) return false;
  return true;
}
