/**
 * Brings the positions with the greatest keys to the front of a list.
 *
 * @param list - positions; changed in place
 * @param length - how many of the list count
 * @param count - how many to bring to the front, at least 1
 * @param keys - by position
 */
export function selectGreatest(
  list: Int32Array,
  length: number,
  count: number,
  keys: { readonly [position: number]: number },
): void {
  const keyAt = (at: number): number => keys[list[at] as number] as number;
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = keyAt((low + high) >> 1);
    let left = low;
    let right = high;
    while (left <= right) {
      while (keyAt(left) > pivot) left += 1;
      while (keyAt(right) < pivot) right -= 1;
      if (left > right) break;
      const held = list[left] as number;
      list[left] = list[right] as number;
      list[right] = held;
      left += 1;
      right -= 1;
    }
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else break;
  }
}
