import { type Result, resultOf } from '@sopana/core';
import {
  addRational,
  lowestTerms,
  multiplyRational,
  numberOfRational,
  type Rational,
  rationalOf,
  subtractRational,
  sumRational,
} from '@sopana/core/arithmetic';
import { adjugateOf } from '../exact/adjugate-of.js';
import { commonIntegers } from '../exact/common-integers.js';
import { exactOf } from '../exact/exact-of.js';
import { checkMarks } from './check-marks.js';
import type { MarkTable, SeverityModel } from './severity.js';

/** A mark and who gave it. */
interface Mark {
  readonly assessor: number;
  readonly mark: Rational;
}

const squared = (value: Rational): Rational => multiplyRational(value, value);

function meanOf(values: readonly Rational[]): Rational {
  return multiplyRational(sumRational(values), lowestTerms(1n, BigInt(values.length)));
}

/**
 * How strict each assessor is, and each subject with that taken out: the additive model
 * mark = subject − severity of the assessor + what is left over, by least squares, exactly.
 *
 * It stands beside the marks as given and never replaces them: it takes every difference between assessors of the same
 * subjects for severity.
 *
 * @param marks - one row for each subject, one column for each assessor; null where there is no mark; fractions stay exact
 * @returns severities that sum to 0 over the assessors, adjusted marks, and what is left over; fails with `severity.empty`,
 * `severity.ragged`, `severity.notFinite`, `severity.disconnected`
 *
 * @example
 * ```ts
 * const model = severityOf([[8, 5, null], [7, null, 4], [null, 5, 5]]);
 * model.ok && model.value.assessors.map(({ severity }) => severity); // => [-2, 1, 1]
 * model.ok && model.value.subjects.map(({ adjusted }) => adjusted); // => [6, 5, 6]
 * ```
 *
 * @remarks O(subjects × assessors²) and one inverse of assessors × assessors, all in whole numbers: no rounding before the end.
 * @source The two-way classification without interaction: Searle, Linear Models (1971), chapter 7; severities sum to 0 by our
 * convention, so that the adjusted mark is the panel's mean assessor's.
 */
export function severityOf(marks: MarkTable): Result<SeverityModel> {
  return resultOf(checkMarks(marks), () => modelOf(marks));
}

function modelOf(table: MarkTable): SeverityModel {
  const assessors = table[0]?.length ?? 0;
  const given = table.map((row) =>
    row.flatMap((mark, assessor): Mark[] => (mark === null ? [] : [{ assessor, mark: exactOf(mark) }])),
  );
  const raw = given.map((row) => meanOf(row.map(({ mark }) => mark)));
  const counts = Array.from({ length: assessors }, () => 0);
  // Subjects are taken out of the normal equations; what is left is the Laplacian of the panel, times a common multiple.
  const { integers: shares, denominator: multiple } = commonIntegers(
    given.map((row) => lowestTerms(1n, BigInt(row.length))),
  );
  // A matrix of ones takes the place of the condition that severities sum to 0.
  const matrix = Array.from({ length: assessors }, () => Array.from({ length: assessors }, () => 1n));
  const below: Rational[][] = Array.from({ length: assessors }, () => []);
  for (const [subject, row] of given.entries()) {
    for (const { assessor, mark } of row) {
      counts[assessor] = (counts[assessor] as number) + 1;
      below[assessor]?.push(subtractRational(raw[subject] as Rational, mark));
      const line = matrix[assessor] as bigint[];
      line[assessor] = (line[assessor] as bigint) + multiple;
      for (const other of row) {
        line[other.assessor] = (line[other.assessor] as bigint) - (shares[subject] as bigint);
      }
    }
  }
  const inverse = adjugateOf(matrix);
  if (inverse === undefined) throw new RangeError('A connected panel has no unique severities.');
  const scale = lowestTerms(multiple, inverse.determinant);
  const sums = below.map((terms) => sumRational(terms));
  const severities = inverse.adjugate.map((line) =>
    multiplyRational(
      scale,
      sumRational(
        line.map((entry, at) =>
          multiplyRational({ numerator: entry, denominator: 1n }, sums[at] as Rational),
        ),
      ),
    ),
  );
  const severityAt = (assessor: number): Rational => severities[assessor] ?? rationalOf(0);
  const adjusted = given.map((row) =>
    meanOf(row.map(({ assessor, mark }) => addRational(mark, severityAt(assessor)))),
  );
  const residuals = given.flatMap((row, subject) =>
    row.map(({ assessor, mark }) =>
      squared(subtractRational(addRational(mark, severityAt(assessor)), adjusted[subject] as Rational)),
    ),
  );
  const total = residuals.length;
  const degreesOfFreedom = total - table.length - assessors + 1;
  const residualSumOfSquares = numberOfRational(sumRational(residuals));
  const deviation = degreesOfFreedom > 0 ? Math.sqrt(residualSumOfSquares / degreesOfFreedom) : null;
  const errorOf = (assessor: number): number | null => {
    if (deviation === null) return null;
    const entry = lowestTerms(inverse.adjugate[assessor]?.[assessor] ?? 0n, inverse.determinant);
    const ones = lowestTerms(1n, BigInt(assessors * assessors));
    const variance = multiplyRational(subtractRational(entry, ones), lowestTerms(multiple, 1n));
    return deviation * Math.sqrt(numberOfRational(variance));
  };
  return {
    assessors: severities.map((exact, assessor) => ({
      severity: numberOfRational(exact),
      exact,
      standardError: errorOf(assessor),
      marks: counts[assessor] as number,
    })),
    subjects: adjusted.map((exact, subject) => ({
      adjusted: numberOfRational(exact),
      exact,
      raw: raw[subject] as Rational,
      marks: given[subject]?.length ?? 0,
    })),
    marks: total,
    degreesOfFreedom,
    residualSumOfSquares,
    residualDeviation: deviation,
  };
}
