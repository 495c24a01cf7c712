import {
  compareRational,
  lowestTerms,
  multiplyRational,
  type Rational,
  rationalOf,
  sumRational,
} from '@sopana/core/arithmetic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjugateOf } from '../../src/exact/adjugate-of.js';
import type { LinearConstraint } from '../../src/exact/linear-programme.js';
import { maximiseLinear } from '../../src/exact/maximise-linear.js';

const exact = (row: readonly number[]): readonly Rational[] => row.map(rationalOf);
const dot = (one: readonly Rational[], other: readonly Rational[]): Rational =>
  sumRational(one.map((part, at) => multiplyRational(part, other[at] as Rational)));

function holds({ coefficients, relation, bound }: LinearConstraint, point: readonly Rational[]): boolean {
  const order = compareRational(dot(coefficients, point), bound);
  return relation === 'equal' ? order === 0 : relation === 'atMost' ? order <= 0 : order >= 0;
}

/** The best corner: every choice of as many conditions (and axes) as there are variables, taken as equations. */
function byCorners(
  objective: readonly number[],
  constraints: readonly LinearConstraint[],
): Rational | undefined {
  const variables = objective.length;
  const lines = [
    ...constraints.map(({ coefficients, bound }) => [...coefficients, bound]),
    ...objective.map((_, at) => [
      ...objective.map((_unused, other) => rationalOf(at === other ? 1 : 0)),
      rationalOf(0),
    ]),
  ];
  let best: Rational | undefined;
  for (let chosen = 0; chosen < 1 << lines.length; chosen += 1) {
    const taken = lines.filter((_, at) => ((chosen >> at) & 1) === 1);
    if (taken.length !== variables) continue;
    // Whole numbers throughout in these tests.
    const inverse = adjugateOf(
      taken.map((line) => line.slice(0, variables).map(({ numerator }) => numerator)),
    );
    if (inverse === undefined) continue;
    const point = inverse.adjugate.map((row) =>
      lowestTerms(
        row.reduce((sum, part, at) => sum + part * (taken[at]?.[variables]?.numerator ?? 0n), 0n),
        inverse.determinant,
      ),
    );
    if (
      point.some(({ numerator }) => numerator < 0n) ||
      !constraints.every((constraint) => holds(constraint, point))
    )
      continue;
    const value = dot(exact(objective), point);
    if (best === undefined || compareRational(value, best) > 0) best = value;
  }
  return best;
}

describe('linear programmes', () => {
  it('G. B. Dantzig and any textbook: 3x + 5y under x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is 36 at (2, 6)', () => {
    const limit = (coefficients: readonly number[], bound: number): LinearConstraint => ({
      coefficients: exact(coefficients),
      relation: 'atMost',
      bound: rationalOf(bound),
    });
    expect(maximiseLinear(exact([3, 5]), [limit([1, 0], 4), limit([0, 2], 12), limit([3, 2], 18)])).toEqual({
      outcome: 'optimal',
      value: rationalOf(36),
      point: exact([2, 6]),
    });
  });

  it("does not go round in E. M. L. Beale's circle (1955)", () => {
    const limit = (coefficients: readonly number[], bound: number): LinearConstraint => ({
      coefficients: exact(coefficients),
      relation: 'atMost',
      bound: rationalOf(bound),
    });
    const found = maximiseLinear(exact([0.75, -150, 0.02, -6]), [
      limit([0.25, -60, -0.04, 9], 0),
      limit([0.5, -90, -0.02, 3], 0),
      limit([0, 0, 1, 0], 1),
    ]);
    expect(found).toMatchObject({ outcome: 'optimal', value: lowestTerms(1n, 20n) });
  });

  it('have the value of the best corner, or are infeasible where there is none', () => {
    const row = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 });
    const constraint = fc
      .tuple(row, fc.constantFrom('atMost', 'atLeast', 'equal'), fc.integer({ min: -6, max: 6 }))
      .map(
        ([coefficients, relation, bound]): LinearConstraint => ({
          coefficients: exact(coefficients),
          relation,
          bound: rationalOf(bound),
        }),
      );
    const outcomes = { optimal: 0, infeasible: 0, unbounded: 0 };
    fc.assert(
      fc.property(row, fc.array(constraint, { minLength: 1, maxLength: 5 }), (objective, constraints) => {
        const found = maximiseLinear(exact(objective), constraints);
        outcomes[found.outcome] += 1;
        const corner = byCorners(objective, constraints);
        if (found.outcome === 'infeasible') expect(corner).toBeUndefined();
        if (found.outcome !== 'optimal') return;
        expect(found.value).toEqual(corner);
        expect(constraints.every((one) => holds(one, found.point))).toBe(true);
        expect(dot(exact(objective), found.point)).toEqual(found.value);
      }),
      { seed: 71, numRuns: 400 },
    );
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(20);
  });
});

describe('the adjugate', () => {
  it('times the matrix is the determinant on the diagonal', () => {
    const square = fc.integer({ min: 1, max: 5 }).chain((size) =>
      fc.array(fc.array(fc.bigInt({ min: -9n, max: 9n }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    let singular = 0;
    fc.assert(
      fc.property(square, (matrix) => {
        const found = adjugateOf(matrix);
        if (found === undefined) {
          singular += 1;
          return;
        }
        const product = matrix.map((row) =>
          row.map((_, column) =>
            row.reduce((sum, part, at) => sum + part * (found.adjugate[at]?.[column] ?? 0n), 0n),
          ),
        );
        expect(product).toEqual(
          matrix.map((row, at) => row.map((_, column) => (at === column ? found.determinant : 0n))),
        );
      }),
      { seed: 72, numRuns: 200 },
    );
    expect(singular).toBeGreaterThan(0);
    expect(
      adjugateOf([
        [1n, 2n],
        [2n, 4n],
      ]),
    ).toBeUndefined();
  });
});
