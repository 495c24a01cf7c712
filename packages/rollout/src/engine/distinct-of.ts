/**
 * Numbers without repetition, each where it first stands. Lists that rise, as most do, are given back as they are.
 *
 * @param list - numbers
 * @returns the different ones
 */
export function distinctOf(list: readonly number[]): readonly number[] {
  for (let at = 1; at < list.length; at += 1) if (!(list[at - 1]! < list[at]!)) return [...new Set(list)];
  return list;
}
