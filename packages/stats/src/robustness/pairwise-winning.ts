import { createIssue, err, ok, type Result } from '@sopana/core';
import { lowestTerms, type Rational, rationalOf, subtractRational } from '@sopana/core/arithmetic';
import { exactOf } from '../exact/exact-of.js';
import { checkValues } from './check-values.js';
import { robustnessCodes } from './codes.js';
import { dotProduct } from './dot-product.js';
import { positiveShare } from './positive-share.js';
import { prepareSpace } from './prepare-space.js';
import { simplexCorners } from './simplex-corners.js';
import type { ValueTable, WeightSpace } from './weight-space.js';

/**
 * Pairwise winning indices: the share of the possible weights at which one alternative is ahead of another, exactly, for any number of criteria.
 *
 * @param values - one row for each alternative, one column for each criterion; more is better; fractions stay exact
 * @param space - all weights when absent, or an order of criteria alone, or least weights alone
 * @returns a row and a column for each alternative: the share at which the row's is ahead of the column's, ½ on the diagonal and for equal
 * alternatives; with its mirror image each sums to 1. Fails with `acceptability.empty`, `acceptability.ragged`,
 * `acceptability.notFinite`, `acceptability.notASimplex` and the codes of a space of weights
 *
 * @example
 * ```ts
 * const found = pairwiseWinning([[3, 0, 1], [0, 1, 2]]);
 * found.ok && found.value[0]?.[1]; // => { numerator: 9n, denominator: 16n }
 * ```
 *
 * @remarks O(alternatives² × criteria²) operations on fractions.
 * @source Leskinen, Viitanen, Kangas and Kangas, Alternatives to Incorporate Uncertainty and Risk Attitude in Multicriteria Evaluation of Forest
 * Plans, Forest Science 52(3) (2006), name the index; the closed form is that of a B-spline (see docs/methods/smaa.md).
 */
export function pairwiseWinning(
  values: ValueTable,
  space: WeightSpace = {},
): Result<readonly (readonly Rational[])[]> {
  const [first, ...rest] = checkValues(values);
  if (first !== undefined) return err(first, ...rest);
  const prepared = prepareSpace(values[0]?.length ?? 0, space, true);
  if (!prepared.ok) return prepared;
  const corners = simplexCorners(prepared.value);
  if (corners === undefined) {
    const has = prepared.value.hasMost ? 'greatest weights' : 'an order and least weights';
    return err(createIssue(robustnessCodes, 'acceptability.notASimplex', ['space'], { has }));
  }
  const exact = values.map((row) => row.map(exactOf));
  const atCorners = exact.map((row) => corners.map((corner) => dotProduct(row, corner)));
  const half = lowestTerms(1n, 2n);
  const shares: Rational[][] = atCorners.map(() => atCorners.map(() => half));
  for (const [one, row] of atCorners.entries()) {
    for (const [other, column] of atCorners.entries()) {
      if (other <= one) continue;
      const ahead = positiveShare(row.map((value, at) => subtractRational(value, column[at] as Rational)));
      (shares[one] as Rational[])[other] = ahead;
      (shares[other] as Rational[])[one] = subtractRational(rationalOf(1), ahead);
    }
  }
  return ok(shares);
}
