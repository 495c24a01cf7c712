import { createIssue, err, type Issue, ok, type Result, resultOf } from '@sopana/core';
import type { Agreement, IntervalOptions, IntraclassForm, MeanSquares, RatingTable } from './agreement.js';
import { analyticInterval } from './analytic-interval.js';
import { checkIntervalOptions } from './check-interval-options.js';
import { checkRatings } from './check-ratings.js';
import { agreementCodes } from './codes.js';
import type { IntraclassCorrelations } from './intraclass.js';
import { meanSquaresOf } from './mean-squares-of.js';
import { quantileF } from './quantile-f.js';

/** A value between two others. */
type Bounds = readonly [low: number, value: number, high: number];

/** What the formulae read. */
interface Table extends MeanSquares {
  readonly n: number;
  readonly k: number;
  /** The share that an F value stays below. */
  readonly share: number;
}

/**
 * The six intraclass correlations of Shrout and Fleiss, each with its interval.
 *
 * @param ratings - one row for each subject, one column for each rater; none missing; two subjects and two raters at least
 * @param options - the confidence of the intervals, 0.95 when absent
 * @returns the mean squares and the six forms; a form that is undefined fails with `agreement.noVariation` in its place, 2,k also
 * with `agreement.unbounded`. Fails as a whole with
 * `agreement.tooFewSubjects`, `agreement.tooFewRaters`, `agreement.ragged`, `agreement.missingCell`, `agreement.notFinite`,
 * `agreement.badConfidence`
 *
 * @example
 * ```ts
 * const found = intraclassCorrelations([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]);
 * const single = found.ok ? found.value.forms['2,1'] : found;
 * single.ok && single.value.value; // ≈ 0.2898
 * ```
 *
 * @remarks Mean squares are worked out in whole numbers and rounded once.
 * @source Shrout and Fleiss, Intraclass Correlations: Uses in Assessing Rater Reliability, Psychological Bulletin 86(2), 420–428 (1979); the form
 * 2,k takes its interval from 2,1 by the Spearman-Brown formula, as there.
 */
export function intraclassCorrelations(
  ratings: RatingTable,
  options: IntervalOptions = {},
): Result<IntraclassCorrelations> {
  const demands = { coefficient: 'intraclass correlation', complete: true, subjects: 2, raters: 2 };
  const issues: Issue[] = [...checkRatings(ratings, demands), ...checkIntervalOptions(options)];
  return resultOf(issues, () => {
    const complete = ratings as readonly (readonly number[])[];
    const { confidence = 0.95 } = options;
    const meanSquares = meanSquaresOf(complete);
    const [n, k] = [complete.length, complete[0]?.length ?? 0];
    const table: Table = { ...meanSquares, n, k, share: (1 + confidence) / 2 };
    const formOf = (bounds: Bounds | undefined, form: IntraclassForm): Result<Agreement> => {
      if (bounds !== undefined && bounds[0] === -Infinity) {
        const facts = { form, value: bounds[1] };
        return err(createIssue(agreementCodes, 'agreement.unbounded', ['ratings'], facts));
      }
      if (bounds === undefined) {
        const facts = { coefficient: `ICC(${form})`, where: 'between subjects or within them' };
        return err(createIssue(agreementCodes, 'agreement.noVariation', ['ratings'], facts));
      }
      const [low, value, high] = bounds;
      const interval = analyticInterval(low, high, confidence);
      return ok({ value, subjects: n, raters: k, ratings: n * k, interval });
    };
    return {
      subjects: n,
      raters: k,
      meanSquares,
      forms: {
        '1,1': formOf(single(table, table.withinSubjects, n * (k - 1)), '1,1'),
        '2,1': formOf(singleOfSample(table), '2,1'),
        '3,1': formOf(single(table, table.residual, (n - 1) * (k - 1)), '3,1'),
        '1,k': formOf(average(table, table.withinSubjects, n * (k - 1)), '1,k'),
        '2,k': formOf(averageOfSample(table), '2,k'),
        '3,k': formOf(average(table, table.residual, (n - 1) * (k - 1)), '3,k'),
      },
    };
  });
}

/** Both ends of the ratio of variation between subjects to error; the error is not 0. */
function ratios({ betweenSubjects, n, share }: Table, error: number, degrees: number): Bounds {
  const ratio = betweenSubjects / error;
  return [ratio / quantileF(share, n - 1, degrees), ratio, ratio * quantileF(share, degrees, n - 1)];
}

/** One rater's mark, forms 1 and 3. */
function single(table: Table, error: number, degrees: number): Bounds | undefined {
  if (error === 0) return table.betweenSubjects === 0 ? undefined : [1, 1, 1];
  const [low, middle, high] = ratios(table, error, degrees);
  const at = (ratio: number): number => (ratio - 1) / (ratio + table.k - 1);
  return [at(low), at(middle), at(high)];
}

/** The mean of all raters' marks, forms 1 and 3. */
function average(table: Table, error: number, degrees: number): Bounds | undefined {
  if (table.betweenSubjects === 0) return undefined;
  if (error === 0) return [1, 1, 1];
  const [low, middle, high] = ratios(table, error, degrees);
  return [1 - 1 / low, 1 - 1 / middle, 1 - 1 / high];
}

/** One rater's mark, form 2; the degrees of freedom of its error are Satterthwaite's. */
function singleOfSample(table: Table): Bounds | undefined {
  const { betweenSubjects: subjects, betweenRaters: raters, residual, n, k, share } = table;
  const whole = subjects + (k - 1) * residual + (k * (raters - residual)) / n;
  if (whole === 0) return undefined;
  const value = (subjects - residual) / whole;
  if (residual === 0 && (raters === 0 || subjects === 0)) return [value, value, value];
  // a and b of the paper, both times n (1 − value): the degrees of freedom stay as they are, and a value of 1 divides nothing.
  const ofRaters = k * value * raters;
  const ofRest = (n * (1 - value) + k * value * (n - 1)) * residual;
  const freedom =
    ((ofRaters + ofRest) * (ofRaters + ofRest)) /
    ((ofRaters * ofRaters) / (k - 1) + (ofRest * ofRest) / ((n - 1) * (k - 1)));
  // Below 1 only for a negative value, whose two parts cancel; the formula would go to 0 there.
  const degrees = Math.max(1, freedom);
  const spread = k * raters + (k * n - k - n) * residual;
  const below = quantileF(share, n - 1, degrees);
  const above = quantileF(share, degrees, n - 1);
  return [
    (n * (subjects - below * residual)) / (below * spread + n * subjects),
    value,
    (n * (above * subjects - residual)) / (spread + n * above * subjects),
  ];
}

/** The mean of all raters' marks, form 2. */
function averageOfSample(table: Table): Bounds | undefined {
  const { betweenSubjects: subjects, betweenRaters: raters, residual, n, k } = table;
  const one = singleOfSample(table);
  const whole = subjects + (raters - residual) / n;
  if (one === undefined || whole === 0) return undefined;
  // A single form of −1 / (k − 1) or less leaves the mean's without a lower end.
  const stepped = (value: number): number => {
    const below = 1 + (k - 1) * value;
    return below > 0 ? (k * value) / below : -Infinity;
  };
  return [stepped(one[0]), (subjects - residual) / whole, stepped(one[2])];
}
