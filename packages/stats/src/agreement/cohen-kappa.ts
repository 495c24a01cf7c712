import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { normalQuantile, sumExact } from '@sopana/core/arithmetic';
import type { CohenKappa, CohenOptions, Rating } from './agreement.js';
import { analyticInterval } from './analytic-interval.js';
import { checkCategories } from './check-categories.js';
import { checkIntervalOptions } from './check-interval-options.js';
import { agreementCodes } from './codes.js';
import { kappaWeightsOf } from './kappa-weights-of.js';

const coefficient = "Cohen's kappa";

/** The pairs as a table of counts. */
interface CrossTable {
  readonly counts: readonly (readonly number[])[];
  readonly pairs: number;
}

/**
 * Cohen's kappa: how much more two raters agree than by chance, given how often each uses each category.
 *
 * @param first - the first rater's ratings; null where there is none
 * @param second - the second rater's, of the same subjects; null where there is none
 * @param options - categories in their order (needed for weights), how much two different categories still agree, and the confidence of the
 * interval, 0.95 when absent
 * @returns kappa with its standard error; pairs with a gap are left out and counted. The interval is kappa ± z × standard error. Fails with
 * `agreement.lengthDiffers`, `agreement.tooFewSubjects`, `agreement.notFinite`, `agreement.unknownCategory`, `agreement.categoryTwice`,
 * `agreement.categoriesMissing`, `agreement.badWeights`, `agreement.noVariation`, `agreement.badConfidence`
 *
 * @example
 * ```ts
 * const kappa = cohenKappa([1, 2, 3, 3, 1], [1, 3, 3, 2, 1], { categories: [1, 2, 3], weights: 'linear' });
 * kappa.ok && kappa.value.value; // ≈ 0.5833
 * ```
 *
 * @remarks Where both agree on every subject the standard error is 0 and the interval has no width: a weakness of the formula for few subjects.
 * @source Cohen, Educational and Psychological Measurement 20(1) (1960) and Psychological Bulletin 70(4) (1968); the standard error:
 * Fleiss, Cohen and Everitt, Psychological Bulletin 72(5), 323–327 (1969), formula 8.
 */
export function cohenKappa(
  first: readonly (Rating | null)[],
  second: readonly (Rating | null)[],
  options: CohenOptions = {},
): Result<CohenKappa> {
  const { confidence = 0.95, weights = 'unweighted' } = options;
  const rated = [first, second].flatMap((ratings) => ratings.filter((one): one is Rating => one !== null));
  const categories = options.categories ?? [...new Set(rated)];
  const { table, issues } = kappaWeightsOf(weights, categories.length);
  const cross = crossTable(first, second, categories);
  const found: Issue[] = [
    ...checkPairs(first, second, categories),
    ...(weights !== 'unweighted' && options.categories === undefined
      ? [createIssue(agreementCodes, 'agreement.categoriesMissing', ['categories'])]
      : issues),
    ...checkCategories(categories),
    ...checkIntervalOptions(options),
  ];
  if (found.length === 0 && cross.pairs < 2) {
    const facts = { needed: 2, subjects: cross.pairs, which: 'that both have rated' };
    found.push(createIssue(agreementCodes, 'agreement.tooFewSubjects', ['first'], facts));
  }
  const [issue, ...others] = found;
  if (issue !== undefined) return err(issue, ...others);

  const { pairs } = cross;
  const sumOf = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
  const rows = cross.counts.map((row) => sumOf(row) / pairs);
  const columns = categories.map(
    (_, column) => sumOf(cross.counts.map((row) => row[column] as number)) / pairs,
  );
  const overAll = (term: (row: number, column: number, weight: number) => number): number =>
    sumExact(
      categories.flatMap((_, row) =>
        categories.map((_unused, column) => term(row, column, table[row]?.[column] as number)),
      ),
    );
  const shareAt = (row: number, column: number): number => (cross.counts[row]?.[column] as number) / pairs;
  const observed = overAll((row, column, weight) => weight * shareAt(row, column));
  const expected = overAll(
    (row, column, weight) => weight * (rows[row] as number) * (columns[column] as number),
  );
  const disagreement = overAll(
    (row, column, weight) => (1 - weight) * (rows[row] as number) * (columns[column] as number),
  );
  const disagreed = overAll((row, column, weight) => (1 - weight) * shareAt(row, column));
  if (disagreement === 0) {
    const facts = { coefficient, where: 'by categories that count as different' };
    return err(createIssue(agreementCodes, 'agreement.noVariation', ['first'], facts));
  }
  // So written, perfect agreement is exactly 1.
  const value = 1 - disagreed / disagreement;
  const meanOfRow = categories.map((_, row) =>
    sumExact(columns.map((share, column) => share * (table[row]?.[column] as number))),
  );
  const meanOfColumn = categories.map((_, column) =>
    sumExact(rows.map((share, row) => share * (table[row]?.[column] as number))),
  );
  const spread = overAll((row, column, weight) => {
    const chance = (meanOfRow[row] as number) + (meanOfColumn[column] as number);
    const effect = weight - chance * (1 - value);
    return shareAt(row, column) * effect * effect;
  });
  const centre = value - expected * (1 - value);
  const variance = Math.max(0, spread - centre * centre) / (pairs * disagreement * disagreement);
  const standardError = Math.sqrt(variance);
  const width = normalQuantile((1 + confidence) / 2) * standardError;
  return ok({
    value,
    subjects: pairs,
    raters: 2,
    ratings: 2 * pairs,
    interval: analyticInterval(value - width, value + width, confidence),
    categories,
    observedAgreement: observed,
    expectedAgreement: expected,
    standardError,
    missing: first.length - pairs,
  });
}

function crossTable(
  first: readonly (Rating | null)[],
  second: readonly (Rating | null)[],
  categories: readonly Rating[],
): CrossTable {
  const positionOf = new Map(categories.map((category, position) => [category, position]));
  const counts = categories.map(() => categories.map(() => 0));
  let pairs = 0;
  for (const [subject, one] of first.entries()) {
    const other = second[subject] ?? null;
    if (one === null || other === null) continue;
    const row = counts[positionOf.get(one) ?? -1];
    const column = positionOf.get(other) ?? -1;
    if (row === undefined || row[column] === undefined) continue;
    row[column] += 1;
    pairs += 1;
  }
  return { counts, pairs };
}

function checkPairs(
  first: readonly (Rating | null)[],
  second: readonly (Rating | null)[],
  categories: readonly Rating[],
): Issue[] {
  const issues: Issue[] = [];
  if (first.length !== second.length) {
    const facts = { first: first.length, second: second.length };
    issues.push(createIssue(agreementCodes, 'agreement.lengthDiffers', [], facts));
  }
  for (const [name, ratings, column] of [
    ['first', first, 0],
    ['second', second, 1],
  ] as const) {
    for (const [row, value] of ratings.entries()) {
      if (typeof value === 'number' && !Number.isFinite(value)) {
        const facts = { row, column, value: String(value) };
        issues.push(createIssue(agreementCodes, 'agreement.notFinite', [name, row], facts));
      } else if (value !== null && !categories.includes(value)) {
        const facts = { value, place: `position ${row} of the ${name} rater` };
        issues.push(createIssue(agreementCodes, 'agreement.unknownCategory', [name, row], facts));
      }
    }
  }
  return issues;
}
