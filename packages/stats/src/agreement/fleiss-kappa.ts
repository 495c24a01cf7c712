import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { sumExact } from '@sopana/core/arithmetic';
import type { FleissKappa, IntervalOptions } from './agreement.js';
import { analyticInterval } from './analytic-interval.js';
import { checkIntervalOptions } from './check-interval-options.js';
import { agreementCodes } from './codes.js';
import { quantileT } from './quantile-t.js';

const coefficient = "Fleiss' kappa";

/**
 * Fleiss' kappa: how much more often two raters agree on a category than by chance, where raters may differ from subject to subject.
 *
 * @param counts - one row for each subject, one column for each category: how many raters gave it; as many ratings in each row, from 2;
 * at least two rows. `ratingCounts` makes them
 * @param options - the confidence of the interval, 0.95 when absent
 * @returns kappa over all and by category, with z against chance; the interval is kappa ± t × standard error with subjects − 1 degrees of
 * freedom. Fails with `agreement.tooFewSubjects`, `agreement.tooFewRaters`, `agreement.ragged`, `agreement.notCount`,
 * `agreement.unequalCounts`, `agreement.noVariation`, `agreement.badConfidence`
 *
 * @example
 * ```ts
 * const kappa = fleissKappa([[3, 0], [0, 3], [3, 0], [1, 2]]);
 * kappa.ok && kappa.value.value; // ≈ 0.6571
 * ```
 *
 * @remarks Where everybody agrees the standard error is 0 and the interval has no width: a weakness of the formula for few subjects.
 * @source Fleiss, Psychological Bulletin 76(5), 378–382 (1971); z: Fleiss, Nee and Landis, Psychological Bulletin 86(5) (1979); the standard error:
 * Gwet, Large-Sample Variance of Fleiss Generalized Kappa, Educational and Psychological Measurement 81(4), 781–790 (2021).
 */
export function fleissKappa(
  counts: readonly (readonly number[])[],
  options: IntervalOptions = {},
): Result<FleissKappa> {
  const [first, ...rest] = [...checkCounts(counts), ...checkIntervalOptions(options)];
  if (first !== undefined) return err(first, ...rest);
  const { confidence = 0.95 } = options;
  const subjects = counts.length;
  const raters = (counts[0] as readonly number[]).reduce((sum, count) => sum + count, 0);
  const pairs = raters * (raters - 1);
  const totals = (counts[0] as readonly number[]).map((_, category) =>
    counts.reduce((sum, row) => sum + (row[category] as number), 0),
  );
  const shares = totals.map((total) => total / (subjects * raters));
  const agreements = counts.map((row) => row.reduce((sum, count) => sum + count * (count - 1), 0) / pairs);
  const observed = sumExact(agreements) / subjects;
  const expected = sumExact(shares.map((share) => share * share));
  const beyond = sumExact(shares.map((share) => share * (1 - share)));
  // So written, perfect agreement is exactly 1.
  const value = 1 - (1 - observed) / beyond;

  const effects = counts.map((row, subject) => {
    const chance = sumExact(row.map((count, category) => (count / raters) * (shares[category] as number)));
    const own = 1 - (1 - (agreements[subject] as number)) / beyond;
    return own - (2 * (1 - value) * (chance - expected)) / beyond - value;
  });
  const variance = sumExact(effects.map((effect) => effect * effect)) / (subjects * (subjects - 1));
  const width = quantileT(confidence, subjects - 1) * Math.sqrt(variance);

  const skew = sumExact(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const errorByChance = Math.sqrt((2 * (beyond * beyond - skew)) / (subjects * pairs)) / beyond;
  return ok({
    value,
    subjects,
    raters,
    ratings: subjects * raters,
    interval: analyticInterval(value - width, value + width, confidence),
    observedAgreement: observed,
    expectedAgreement: expected,
    byCategory: totals.map((total, category) => {
      const share = shares[category] as number;
      if (total === 0 || total === subjects * raters) return null;
      const split = counts.reduce(
        (sum, row) => sum + (row[category] as number) * (raters - (row[category] as number)),
        0,
      );
      return 1 - split / (subjects * pairs * share * (1 - share));
    }),
    z: value / errorByChance,
  });
}

function checkCounts(counts: readonly (readonly number[])[]): Issue[] {
  const issues: Issue[] = [];
  const expected = counts[0]?.length ?? 0;
  const raters = (counts[0] ?? []).reduce((sum, count) => sum + count, 0);
  if (counts.length < 2) {
    const facts = { needed: 2, subjects: counts.length, which: 'in all' };
    issues.push(createIssue(agreementCodes, 'agreement.tooFewSubjects', ['counts'], facts));
  }
  if (counts.length > 0 && raters < 2) {
    issues.push(createIssue(agreementCodes, 'agreement.tooFewRaters', ['counts', 0], { needed: 2, raters }));
  }
  for (const [row, given] of counts.entries()) {
    if (given.length !== expected) {
      const facts = { row, places: given.length, expected };
      issues.push(createIssue(agreementCodes, 'agreement.ragged', ['counts', row], facts));
    }
    for (const [column, value] of given.entries()) {
      if (Number.isSafeInteger(value) && value >= 0) continue;
      const facts = { row, column, value: String(value) };
      issues.push(createIssue(agreementCodes, 'agreement.notCount', ['counts', row, column], facts));
    }
    const ratings = given.reduce((sum, count) => sum + count, 0);
    if (Number.isFinite(ratings) && Number.isFinite(raters) && ratings !== raters) {
      const facts = { row, ratings, expected: raters };
      issues.push(createIssue(agreementCodes, 'agreement.unequalCounts', ['counts', row], facts));
    }
  }
  const given = new Set(
    counts.flatMap((row) => row.flatMap((count, category) => (count > 0 ? [category] : []))),
  );
  if (issues.length === 0 && given.size < 2) {
    const facts = { coefficient, where: 'at all' };
    issues.push(createIssue(agreementCodes, 'agreement.noVariation', ['counts'], facts));
  }
  return issues;
}
