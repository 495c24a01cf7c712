import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import type { Rating, RatingCounts, RatingTable } from './agreement.js';
import { checkCategories } from './check-categories.js';
import { checkRatings } from './check-ratings.js';
import { agreementCodes } from './codes.js';

/**
 * How often each category was given to each subject: what Fleiss' kappa takes.
 *
 * @param ratings - one row for each subject, one column for each rater; none missing
 * @param categories - in the order wanted; those that occur, in the order in which they do, when absent
 * @returns counts, one row for each subject; fails with `agreement.tooFewSubjects`, `agreement.tooFewRaters`, `agreement.ragged`,
 * `agreement.missingCell`, `agreement.notFinite`, `agreement.unknownCategory`, `agreement.categoryTwice`
 *
 * @example
 * ```ts
 * ratingCounts([['fit', 'fit'], ['fit', 'unfit']]); // => { ok: true, value: { categories: ['fit', 'unfit'], counts: [[2, 0], [1, 1]] } }
 * ```
 *
 * @source Fleiss, Measuring Nominal Scale Agreement Among Many Raters, Psychological Bulletin 76(5) (1971), table 1.
 */
export function ratingCounts(
  ratings: RatingTable<Rating>,
  categories?: readonly Rating[],
): Result<RatingCounts> {
  const demands = { coefficient: "Fleiss' kappa", complete: true, subjects: 1, raters: 2 };
  const issues: Issue[] = checkRatings(ratings, demands);
  const all = categories ?? [
    ...new Set(ratings.flat().filter((rating): rating is Rating => rating !== null)),
  ];
  issues.push(...checkCategories(all));
  for (const [row, given] of ratings.entries()) {
    for (const [column, value] of given.entries()) {
      if (value === null || all.includes(value) || !(typeof value === 'string' || Number.isFinite(value)))
        continue;
      const facts = { value, place: `row ${row}, column ${column}` };
      issues.push(createIssue(agreementCodes, 'agreement.unknownCategory', ['ratings', row, column], facts));
    }
  }
  return resultOf(issues, () => ({
    categories: all,
    counts: ratings.map((row) => all.map((category) => row.filter((rating) => rating === category).length)),
  }));
}
