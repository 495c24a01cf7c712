/**
 * The sum as if formed without rounding and rounded once, half to even.
 *
 * @param terms - finite numbers in any order: the order does not change the result; may be empty
 * @returns the correctly rounded sum, never −0; 0 for no terms. Where a partial sum in the given order leaves the range
 * of doubles (beyond about 1.8e308) the result is the infinity of its sign, even if later terms would bring it back
 *
 * @example
 * ```ts
 * sumExact([0.1, 0.2, 0.3]); // => 0.6
 * sumExact([1e16, 1, -1e16]); // => 1
 * ```
 *
 * @remarks Keeps partial sums that do not overlap; their number is small, so the cost is close to linear.
 * @source Shewchuk, Discrete & Computational Geometry 18 (1997), grow-expansion; the last rounding after
 * `math.fsum` of Python (Hettinger, recipe 393090; correction of half-even cases by Dickinson).
 */
export function sumExact(terms: ArrayLike<number>): number {
  const partials: number[] = [];
  let count = 0;
  for (let i = 0; i < terms.length; i += 1) {
    let carried = terms[i] as number;
    let kept = 0;
    for (let j = 0; j < count; j += 1) {
      const partial = partials[j] as number;
      const large = Math.abs(carried) < Math.abs(partial) ? partial : carried;
      const small = large === carried ? partial : carried;
      const sum = large + small;
      const rest = small - (sum - large);
      if (rest !== 0) {
        partials[kept] = rest;
        kept += 1;
      }
      carried = sum;
    }
    if (Math.abs(carried) === Infinity) return carried;
    partials[kept] = carried;
    count = kept + 1;
  }
  return roundPartials(partials, count);
}

function roundPartials(partials: readonly number[], count: number): number {
  let next = count - 1;
  let sum = 0;
  let rest = 0;
  for (; next >= 0 && rest === 0; next -= 1) {
    const before = sum;
    const partial = partials[next] as number;
    sum = before + partial;
    rest = partial - (sum - before);
  }
  // The rest is exactly half a unit in the last place only if doubling it is exact;
  // then a partial of the same sign below it breaks the tie away from the even neighbour.
  const below = next >= 0 ? (partials[next] as number) : 0;
  if ((rest < 0 && below < 0) || (rest > 0 && below > 0)) {
    const doubled = rest * 2;
    const moved = sum + doubled;
    if (doubled === moved - sum) sum = moved;
  }
  return sum;
}
