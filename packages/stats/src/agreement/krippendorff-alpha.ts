import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import type { AlphaOptions, KrippendorffAlpha, Rating, RatingTable } from './agreement.js';
import { bootstrapInterval } from './bootstrap-interval.js';
import { checkIntervalOptions } from './check-interval-options.js';
import { checkRatings } from './check-ratings.js';
import { agreementCodes } from './codes.js';
import { disagreementsOf } from './disagreements-of.js';
import { type RatedUnit, ratedUnits } from './rated-units.js';

const coefficient = "Krippendorff's alpha";

/**
 * Krippendorff's alpha: 1 less the disagreement within subjects over the disagreement of any two ratings.
 *
 * @param ratings - one row for each subject, one column for each rater; null where there is no rating; at least two subjects with two ratings
 * @param options - what differences between ratings mean, and how the interval is drawn
 * @returns alpha, at most 1, with the two disagreements; subjects with fewer than two ratings count for nothing. The interval is drawn from
 * the subjects. Fails with `agreement.tooFewSubjects`, `agreement.tooFewRaters`, `agreement.ragged`, `agreement.notFinite`,
 * `agreement.notANumber`, `agreement.negative`, `agreement.noVariation`, `agreement.badConfidence`, `agreement.badSeed`,
 * `agreement.badSamples`, `agreement.noInterval`
 *
 * @example
 * ```ts
 * const ratings = [[1, 1, null], [2, 2, 2], [3, 3, 3], [3, 2, 3], [null, 1, 1]];
 * const alpha = krippendorffAlpha(ratings, { level: 'nominal', seed: 1, samples: 200 });
 * alpha.ok && alpha.value.value; // ≈ 0.7857
 * alpha.ok && alpha.value.subjects; // => 5
 * ```
 *
 * @source Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). The interval departs from his, which draws pairs of ratings: drawing
 * subjects is what Zapf et al. (BMC Medical Research Methodology 16:93, 2016) found to hold its confidence.
 */
export function krippendorffAlpha(
  ratings: RatingTable<Rating>,
  options: AlphaOptions,
): Result<KrippendorffAlpha> {
  const demands = { coefficient, complete: false, subjects: 1, raters: 2 };
  const found = [...checkRatings(ratings, demands), ...checkLevel(ratings, options.level)];
  const { categories, units } = ratedUnits(ratings);
  if (found.length === 0 && units.length < 2) {
    const facts = { needed: 2, subjects: units.length, which: 'with two ratings each' };
    found.push(createIssue(agreementCodes, 'agreement.tooFewSubjects', ['ratings'], facts));
  } else if (found.length === 0 && categories.length < 2) {
    const facts = { coefficient, where: 'at all' };
    found.push(createIssue(agreementCodes, 'agreement.noVariation', ['ratings'], facts));
  }
  const [first, ...rest] = [...found, ...checkIntervalOptions(options)];
  if (first !== undefined) return err(first, ...rest);

  const { level } = options;
  const alphaOf = (drawn: readonly RatedUnit[]): number | undefined => {
    const { observed, expected } = disagreementsOf(drawn, categories, level);
    return expected > 0 ? 1 - observed / expected : undefined;
  };
  const interval = bootstrapInterval(units.length, options, coefficient, (drawn) =>
    alphaOf(Array.from(drawn, (position) => units[position] as RatedUnit)),
  );
  if (!interval.ok) return interval;
  const { observed, expected, ratings: n } = disagreementsOf(units, categories, level);
  return ok({
    value: 1 - observed / expected,
    subjects: units.length,
    raters: ratings[0]?.length ?? 0,
    ratings: n,
    interval: interval.value,
    level,
    observedDisagreement: observed,
    expectedDisagreement: expected,
  });
}

/** Numbers where differences are of numbers, and none below 0 where they are of ratios. */
function checkLevel(ratings: RatingTable<Rating>, level: AlphaOptions['level']): Issue[] {
  if (level === 'nominal') return [];
  return ratings.flatMap((given, row) =>
    given.flatMap((value, column) => {
      const isNegative = level === 'ratio' && typeof value === 'number' && value < 0;
      if (typeof value !== 'string' && !isNegative) return [];
      const code = isNegative ? 'agreement.negative' : 'agreement.notANumber';
      return [
        createIssue(agreementCodes, code, ['ratings', row, column], {
          level,
          row,
          column,
          value: String(value),
        }),
      ];
    }),
  );
}
