/**
 * Terms whose exact sum is the exact sum of the products: each product rounded, and what the rounding lost.
 *
 * @param left - finite, below 2^996 in size
 * @param right - as many, likewise
 * @returns twice as many terms
 *
 * @source T. J. Dekker (1971), A floating-point technique for extending the available precision, Numer. Math. 18.
 */
export function productTerms(left: Float64Array, right: Float64Array): Float64Array {
  const terms = new Float64Array(left.length * 2);
  for (let at = 0; at < left.length; at += 1) {
    const a = left[at] ?? 0;
    const b = right[at] ?? 0;
    const product = a * b;
    const highA = highPart(a);
    const highB = highPart(b);
    const lowA = a - highA;
    const lowB = b - highB;
    terms[2 * at] = product;
    terms[2 * at + 1] = lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
  }
  return terms;
}

/** The upper 26 bits. */
function highPart(value: number): number {
  const spread = 134217729 * value;
  return spread - (spread - value);
}
