import type { Issue, Result } from '@sopana/core';
import {
  lowestTerms,
  numberOfRational,
  type Rational,
  rationalOf,
  sumRational,
} from '@sopana/core/arithmetic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelParts, type severityCodes, severityOf } from '../../src/index.js';
import { codesOf, unwrap } from '../unwrap.js';

type Marks = readonly (readonly (number | null)[])[];

/** Least squares of any design by Householder's reflections: the coefficients, and the inverse of X'X. */
function leastSquares(
  design: readonly (readonly number[])[],
  response: readonly number[],
): { coefficients: number[]; inverse: number[][] } {
  const rows = design.length;
  const columns = design[0]?.length ?? 0;
  const a = design.map((row, at) => [...row, response[at] ?? 0]);
  const get = (row: number, column: number): number => a[row]?.[column] ?? Number.NaN;
  for (let step = 0; step < columns; step += 1) {
    let norm = 0;
    for (let row = step; row < rows; row += 1) norm += get(row, step) ** 2;
    norm = Math.sqrt(norm) * (get(step, step) > 0 ? -1 : 1);
    const reflector = Array.from({ length: rows }, (_, row) =>
      row < step ? 0 : get(row, step) - (row === step ? norm : 0),
    );
    const length = reflector.reduce((sum, part) => sum + part * part, 0);
    for (let column = step; column <= columns; column += 1) {
      let product = 0;
      for (let row = step; row < rows; row += 1) product += (reflector[row] ?? 0) * get(row, column);
      for (let row = step; row < rows; row += 1)
        (a[row] as number[])[column] = get(row, column) - (2 * product * (reflector[row] ?? 0)) / length;
    }
  }
  const solved = (right: (row: number) => number): number[] => {
    const answer = Array.from({ length: columns }, () => 0);
    for (let row = columns - 1; row >= 0; row -= 1) {
      let sum = right(row);
      for (let column = row + 1; column < columns; column += 1)
        sum -= get(row, column) * (answer[column] ?? 0);
      answer[row] = sum / get(row, row);
    }
    return answer;
  };
  const inverseOfR = Array.from({ length: columns }, (_, column) =>
    solved((row) => (row === column ? 1 : 0)),
  );
  const inverse = Array.from({ length: columns }, (_, one) =>
    Array.from({ length: columns }, (_unused, other) =>
      inverseOfR.reduce((sum, part) => sum + (part[one] ?? 0) * (part[other] ?? 0), 0),
    ),
  );
  return { coefficients: solved((row) => get(row, columns)), inverse };
}

/** The model with the last assessor written as minus the sum of the others: a column for each subject and for each assessor but one. */
function byLeastSquares(marks: Marks): {
  severities: number[];
  adjusted: number[];
  errors: number[];
  residuals: number;
  degrees: number;
} {
  const assessors = marks[0]?.length ?? 0;
  const cells = marks.flatMap((row, subject) =>
    row.flatMap((mark, assessor) => (mark === null ? [] : [{ subject, assessor, mark }])),
  );
  const design = cells.map(({ subject, assessor }): readonly number[] => [
    ...marks.map((_, at) => (at === subject ? 1 : 0)),
    ...Array.from({ length: assessors - 1 }, (_, at) =>
      assessor === assessors - 1 ? 1 : at === assessor ? -1 : 0,
    ),
  ]);
  const { coefficients, inverse } = leastSquares(
    design,
    cells.map(({ mark }) => mark),
  );
  const own = coefficients.slice(marks.length);
  const fitted = design.map((row) => row.reduce((sum, part, at) => sum + part * (coefficients[at] ?? 0), 0));
  const residuals = cells.reduce((sum, { mark }, at) => sum + (mark - (fitted[at] ?? 0)) ** 2, 0);
  const degrees = cells.length - marks.length - assessors + 1;
  const spread = (at: number): number => inverse[marks.length + at]?.[marks.length + at] ?? 0;
  const ofLast = own.reduce<number>(
    (sum, _, one) =>
      sum +
      own.reduce(
        (part, _unused, other) => part + (inverse[marks.length + one]?.[marks.length + other] ?? 0),
        0,
      ),
    0,
  );
  const variance = residuals / degrees;
  return {
    severities: [...own, -own.reduce((sum, part) => sum + part, 0)],
    adjusted: coefficients.slice(0, marks.length),
    errors: [...own.map((_, at) => Math.sqrt(variance * spread(at))), Math.sqrt(variance * ofLast)],
    residuals,
    degrees,
  };
}

const panels: fc.Arbitrary<Marks> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 3, max: 7 }))
  .chain(([assessors, subjects]) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 3 }), {
        minLength: assessors,
        maxLength: assessors,
      }),
      { minLength: subjects, maxLength: subjects },
    ),
  )
  .filter((marks) => panelParts(marks).length === 1);

describe('severity', () => {
  it('is what a general solution by least squares gives, with its errors', () => {
    let withErrors = 0;
    fc.assert(
      fc.property(panels, (marks) => {
        const model = unwrap(severityOf(marks));
        const general = byLeastSquares(marks);
        model.assessors.forEach(({ severity }, at) => {
          expect(severity).toBeCloseTo(general.severities[at] ?? Number.NaN, 9);
        });
        model.subjects.forEach(({ adjusted }, at) => {
          expect(adjusted).toBeCloseTo(general.adjusted[at] ?? Number.NaN, 9);
        });
        expect(model.residualSumOfSquares).toBeCloseTo(general.residuals, 8);
        expect(model.degreesOfFreedom).toBe(general.degrees);
        for (const [at, { standardError }] of model.assessors.entries()) {
          expect(standardError === null).toBe(general.degrees === 0);
          if (standardError === null) continue;
          withErrors += 1;
          expect(standardError).toBeCloseTo(general.errors[at] ?? Number.NaN, 7);
        }
      }),
      { seed: 41, numRuns: 120 },
    );
    expect(withErrors).toBeGreaterThan(100);
  });

  it('sums to 0, and finds again what was put into marks, exactly, through gaps', () => {
    const severities = [lowestTerms(1n, 3n), lowestTerms(-1n, 2n), lowestTerms(1n, 6n)];
    const given = [7, 5, 9, 4].map((level, row) =>
      severities.map((severity, column) =>
        (row + column) % 4 === 3
          ? null
          : sumRational([
              rationalOf(level),
              { numerator: -severity.numerator, denominator: severity.denominator },
            ]),
      ),
    );
    const model = unwrap(severityOf(given));
    expect(model.assessors.map(({ exact }) => exact)).toEqual(severities);
    expect(model.subjects.map(({ adjusted }) => adjusted)).toEqual([7, 5, 9, 4]);
    expect([model.residualSumOfSquares, model.residualDeviation]).toEqual([0, 0]);
    expect(sumRational(model.assessors.map(({ exact }) => exact))).toEqual(rationalOf(0));
  });

  it('keeps an exact tie that a mean of doubles breaks', () => {
    // The same marks in another order: their sums of doubles differ in the last bit.
    const marks = [
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
    ];
    const inDoubles = marks.map((row) => row.reduce((sum, mark) => sum + mark, 0) / 3);
    expect(inDoubles[0]).not.toBe(inDoubles[1]);
    const { subjects } = unwrap(severityOf(marks));
    expect(subjects[0]?.raw).toEqual(subjects[1]?.raw);
    expect(subjects[0]?.exact).toEqual(subjects[1]?.exact);
  });

  it('on a complete panel leaves the raw order as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 6,
        }),
        (marks) => {
          for (const { exact, raw } of unwrap(severityOf(marks)).subjects) expect(exact).toEqual(raw);
        },
      ),
      { seed: 42, numRuns: 50 },
    );
  });

  it('moves with the order of assessors and subjects, and scales with the marks', () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: 2, max: 9 }), (marks, scale) => {
        const before = unwrap(severityOf(marks));
        const turned = unwrap(
          severityOf(
            [...marks]
              .reverse()
              .map((row) => [...row].reverse().map((mark) => (mark === null ? null : mark * scale + 1))),
          ),
        );
        const scaled = (value: Rational): number => numberOfRational(value) * scale;
        expect([...turned.assessors].reverse().map(({ severity }) => severity)).toEqual(
          before.assessors.map(({ exact }) => expect.closeTo(scaled(exact), 9)),
        );
        expect([...turned.subjects].reverse().map(({ adjusted }) => adjusted)).toEqual(
          before.subjects.map(({ exact }) => expect.closeTo(scaled(exact) + 1, 9)),
        );
      }),
      { seed: 43, numRuns: 50 },
    );
  });

  it('of one assessor, or without marks to spare, has no error', () => {
    const one = unwrap(severityOf([[3], [5]]));
    expect(one.assessors).toEqual([{ severity: 0, exact: rationalOf(0), standardError: null, marks: 2 }]);
    expect(one.residualDeviation).toBeNull();
    const chain = unwrap(
      severityOf([
        [3, 4],
        [5, null],
      ]),
    );
    expect(chain).toMatchObject({ degreesOfFreedom: 0, marks: 3, residualSumOfSquares: 0 });
    expect(chain.assessors.map(({ severity, standardError }) => [severity, standardError])).toEqual([
      [0.5, null],
      [-0.5, null],
    ]);
  });

  it('names the parts of a panel that nothing connects', () => {
    const marks = [
      [7, 6, null, null],
      [null, null, 8, null],
      [5, null, null, null],
      [null, null, null, null],
    ];
    expect(panelParts(marks)).toEqual([
      { subjects: [0, 2], assessors: [0, 1] },
      { subjects: [1], assessors: [2] },
      { subjects: [3], assessors: [] },
      { subjects: [], assessors: [3] },
    ]);
    const failed = severityOf(marks);
    expect(codesOf(failed)).toEqual(['severity.disconnected']);
    expect(failed.ok ? '' : failed.issues[0].message).toContain(
      'rows 0, 2 with columns 0, 1; rows 1 with columns 2; rows 3 with columns none; rows none with columns 3',
    );
    expect(panelParts([])).toEqual([]);
  });
});

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const producers: Record<keyof typeof severityCodes, () => readonly Issue[]> = {
  'severity.empty': () => issuesOf(severityOf([])),
  'severity.ragged': () => issuesOf(severityOf([[1, 2], [3]])),
  'severity.notFinite': () => issuesOf(severityOf([[1, Number.NaN]])),
  'severity.disconnected': () =>
    issuesOf(
      severityOf([
        [1, null],
        [null, 2],
      ]),
    ),
};

describe('issues of severity', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact filled in', (code, produce) => {
    const issue = produce().find((one) => one.code === code);
    expect(issue?.message).toMatch(/[.]$/);
    expect(issue?.message).not.toMatch(/[{}]/);
  });
});
