/**
 * What the rounded product of two doubles lost: `a * b − product`, exactly unless something under- or overflows.
 *
 * @param a - below 2^996 in magnitude
 * @param b - below 2^996 in magnitude
 * @param product - `a * b` as rounded, well inside the range of doubles
 * @returns the error term
 *
 * @source Dekker, Numerische Mathematik 18 (1971), with the splitting of Veltkamp: 2^27 + 1 halves 53 bits.
 */
export function productError(a: number, b: number, product: number): number {
  const aScaled = 134217729 * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = 134217729 * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
