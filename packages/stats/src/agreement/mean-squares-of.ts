import { lowestTerms, numberOfRational, rationalOf } from '@sopana/core/arithmetic';
import { commonIntegers } from '../exact/common-integers.js';
import type { MeanSquares } from './agreement.js';

/**
 * The two-way table of variation of complete ratings.
 *
 * @param ratings - one row for each subject, one column for each rater; finite, two of each at least
 * @returns the mean squares, each rounded once: a variation that is not there is exactly 0
 *
 * @source Shrout and Fleiss, Psychological Bulletin 86(2) (1979), table 3.
 *
 * @internal
 */
export function meanSquaresOf(ratings: readonly (readonly number[])[]): MeanSquares {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  const { integers, denominator } = commonIntegers(ratings.flat().map(rationalOf));
  const at = (subject: number, rater: number): bigint => integers[subject * k + rater] as bigint;
  const sum = (count: number, term: (index: number) => bigint): bigint => {
    let total = 0n;
    for (let index = 0; index < count; index += 1) total += term(index);
    return total;
  };
  const square = (value: bigint): bigint => value * value;
  const grand = sum(integers.length, (index) => integers[index] as bigint);
  const squares = sum(integers.length, (index) => square(integers[index] as bigint));
  const ofSubjects = sum(n, (subject) => square(sum(k, (rater) => at(subject, rater))));
  const ofRaters = sum(k, (rater) => square(sum(n, (subject) => at(subject, rater))));
  // Sums of squares times n k, so that they are whole numbers.
  const [subjects, raters] = [BigInt(n), BigInt(k)];
  const between = ofSubjects * subjects - grand * grand;
  const betweenRaters = ofRaters * raters - grand * grand;
  const total = squares * subjects * raters - grand * grand;
  const scale = subjects * raters * denominator * denominator;
  const mean = (sumOfSquares: bigint, degrees: number): number =>
    numberOfRational(lowestTerms(sumOfSquares, scale * BigInt(degrees)));
  return {
    betweenSubjects: mean(between, n - 1),
    withinSubjects: mean(total - between, n * (k - 1)),
    betweenRaters: mean(betweenRaters, k - 1),
    residual: mean(total - between - betweenRaters, (n - 1) * (k - 1)),
  };
}
