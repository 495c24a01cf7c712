/**
 * Whether the entry at a position takes part.
 *
 * @param values - the entries
 * @param present - a mask beside them, 0 = absent; without a mask every entry is present
 * @param position - from 0
 * @returns false for an entry that is masked out, lies beyond the mask, or is NaN, which has no place in an order
 *
 * @internal
 */
export function hasValue(
  values: ArrayLike<number>,
  present: ArrayLike<number> | undefined,
  position: number,
): boolean {
  return !Number.isNaN(values[position]) && (present === undefined || (present[position] ?? 0) !== 0);
}
