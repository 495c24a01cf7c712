import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { upperGamma } from '@sopana/core/arithmetic';
import type { Concordance, ConcordanceOptions, RatingTable } from './agreement.js';
import { bootstrapInterval } from './bootstrap-interval.js';
import { checkIntervalOptions } from './check-interval-options.js';
import { checkRatings } from './check-ratings.js';
import { agreementCodes } from './codes.js';
import { concordanceOf } from './concordance-of.js';

const coefficient = "Kendall's W";

/**
 * Kendall's coefficient of concordance W: how much raters agree on the order of the subjects, 0 (not at all) to 1 (the same order).
 *
 * @param ratings - one row for each subject, one column for each rater: ranks or marks, for only their order within a rater matters; none
 * missing; two subjects and two raters at least
 * @param options - how the interval is drawn
 * @returns W with ties corrected for, and its chi-square; the interval is drawn from the subjects, since no formula for it is published. Fails
 * with `agreement.tooFewSubjects`, `agreement.tooFewRaters`, `agreement.ragged`, `agreement.missingCell`, `agreement.notFinite`,
 * `agreement.noVariation`, `agreement.badConfidence`, `agreement.badSeed`, `agreement.badSamples`, `agreement.noInterval`
 *
 * @example
 * ```ts
 * const found = kendallW([[1, 1, 6], [6, 5, 3], [3, 6, 2], [2, 4, 5], [5, 2, 4], [4, 3, 1]], { seed: 1, samples: 500 });
 * found.ok && found.value.value; // ≈ 0.1619
 * found.ok && found.value.rankSumSquares; // => 25.5
 * ```
 *
 * @remarks The chi-square distribution is rough for seven subjects or fewer, where printed tables of the exact one exist.
 * @source Kendall and Babington Smith (1939); Siegel and Castellan, Nonparametric Statistics, 2nd edition (1988), section 9.5.
 */
export function kendallW(ratings: RatingTable, options: ConcordanceOptions): Result<Concordance> {
  const demands = { coefficient, complete: true, subjects: 2, raters: 2 };
  const issues: Issue[] = [...checkRatings(ratings, demands), ...checkIntervalOptions(options)];
  const [first, ...rest] = issues;
  if (first !== undefined) return err(first, ...rest);
  const subjects = ratings.length;
  const raters = ratings[0]?.length ?? 0;
  const columns = Array.from({ length: raters }, (_, rater) =>
    Float64Array.from(ratings, (row) => row[rater] as number),
  );
  const { value, rankSumSquares, tieCorrection } = concordanceOf(columns);
  if (value === undefined) {
    const facts = { coefficient, where: 'between subjects' };
    return err(createIssue(agreementCodes, 'agreement.noVariation', ['ratings'], facts));
  }
  const interval = bootstrapInterval(subjects, options, coefficient, (drawn) => {
    const again = columns.map((column) => Float64Array.from(drawn, (subject) => column[subject] as number));
    return concordanceOf(again).value;
  });
  if (!interval.ok) return interval;
  const degreesOfFreedom = subjects - 1;
  const chiSquare = raters * degreesOfFreedom * value;
  return ok({
    value,
    subjects,
    raters,
    ratings: subjects * raters,
    interval: interval.value,
    rankSumSquares,
    tieCorrection,
    chiSquare,
    degreesOfFreedom,
    pValue: upperGamma(chiSquare / 2, degreesOfFreedom / 2),
  });
}
