/**
 * The place of a value among distinct ascending values, by halving.
 *
 * @param distinct - ascending, without repetition
 * @param value - one of them
 * @returns its position from 0
 *
 * @internal
 */
export function positionIn(distinct: Float64Array, value: number): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((distinct[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
