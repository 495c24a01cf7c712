/**
 * How many pairs of neighbours-in-order are equal, over all runs of equals.
 *
 * @param length - how many entries, in sorted order
 * @param isSame - whether the entry at a position equals the one before it
 * @returns the sum of t (t - 1) / 2 over runs of t equals
 *
 * @internal
 */
export function countTiedPairs(length: number, isSame: (position: number) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let position = 1; position < length; position += 1) {
    run = isSame(position) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}
