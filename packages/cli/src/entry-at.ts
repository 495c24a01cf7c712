/**
 * An entry that must be there: lists that belong together have the same length.
 *
 * @param list - a list or a typed array
 * @param position - from 0
 * @returns the entry; throws when there is none, which is a defect of ours
 */
export function entryAt<T>(list: ArrayLike<T>, position: number): T {
  const entry = list[position];
  if (entry === undefined) throw new Error(`A list of ${list.length} has no entry ${position}.`);
  return entry;
}
