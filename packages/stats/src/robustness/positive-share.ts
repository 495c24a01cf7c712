import {
  compareRational,
  divideRational,
  lowestTerms,
  multiplyRational,
  type Rational,
  rationalOf,
  subtractRational,
} from '@sopana/core/arithmetic';

/**
 * The share of a simplex on which a linear function is above 0, given its values at the corners: exactly.
 *
 * @param corners - the function's values at the corners, one for each
 * @returns from 0 to 1; ½ when all are 0, for then it is nowhere above or below
 *
 * @remarks For n different values d it is the sum over those above 0 of d_j^(n − 1) / ∏ (d_j − d_k). That is the divided difference of x^(n − 1), cut
 * off below 0, which is also there where values repeat. O(n²) operations on fractions.
 * @source Hermite and Genocchi's formula for divided differences (Milne-Thomson, The Calculus of Finite Differences, 1933, section 1.3).
 *
 * @internal
 */
export function positiveShare(corners: readonly Rational[]): Rational {
  if (corners.every(({ numerator }) => numerator === 0n)) return lowestTerms(1n, 2n);
  const sorted = [...corners].sort(compareRational);
  const degree = sorted.length - 1;
  // The table of divided differences, one order after another; the entry at a place runs from there over so many values more.
  let table = sorted.map((value) => derivative(value, degree, 0));
  for (let order = 1; order <= degree; order += 1) {
    table = table.slice(1).map((right, at) => {
      const low = sorted[at] as Rational;
      const high = sorted[at + order] as Rational;
      if (compareRational(low, high) === 0) return derivative(low, degree, order);
      const quotient = divideRational(
        subtractRational(right, table[at] as Rational),
        subtractRational(high, low),
      );
      if (!quotient.ok) throw new RangeError('Two values that differ have a difference of 0.');
      return quotient.value;
    });
  }
  return table[0] as Rational;
}

/** The derivative of x^degree of some order over the factorial of the order, for x above 0; below it is 0. */
function derivative(x: Rational, degree: number, order: number): Rational {
  if (x.numerator <= 0n) return rationalOf(0);
  let value = rationalOf(1);
  for (let step = 0; step < degree - order; step += 1) value = multiplyRational(value, x);
  for (let step = 1; step <= order; step += 1) {
    value = multiplyRational(value, lowestTerms(BigInt(degree - order + step), BigInt(step)));
  }
  return value;
}
