/**
 * The first boundary before which so much is offered.
 *
 * @param reach - what is offered before each boundary, never falling
 * @param amount - how much is wanted
 * @returns the boundary; the number of boundaries when there is never enough
 */
export function boundaryReaching(reach: Float64Array, amount: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! < amount) low = middle + 1;
    else high = middle;
  }
  return low;
}
