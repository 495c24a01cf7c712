import {
  compareRational,
  lowestTerms,
  numberOfRational,
  type Rational,
  rationalOf,
  subtractRational,
  sumRational,
} from '@sopana/core/arithmetic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactAcceptability, smallestWeightChange, type WeightNorm } from '../../src/index.js';
import { dotProduct } from '../../src/robustness/dot-product.js';
import { unwrap } from '../unwrap.js';

const exact = (row: readonly number[]): readonly Rational[] => row.map(rationalOf);

/** By hand: weight moves from where the rival is least ahead to where it is most ahead, as far as there is any. */
function byMoving(ahead: readonly number[], weights: readonly Rational[]): Rational | null {
  const best = Math.max(...ahead);
  if (best <= 0) return null;
  let gap = subtractRational(rationalOf(0), dotProduct(exact(ahead), weights));
  let moved = rationalOf(0);
  const donors = ahead
    .map((value, at) => ({ value, weight: weights[at] as Rational }))
    .sort((one, other) => one.value - other.value);
  for (const { value, weight } of donors) {
    const gain = rationalOf(best - value);
    if (gain.numerator === 0n) break;
    const whole = dotProduct([weight], [gain]);
    if (compareRational(whole, gap) >= 0) {
      const part = lowestTerms(gap.numerator * gain.denominator, gap.denominator * gain.numerator);
      return dotProduct([sumRational([moved, part])], [rationalOf(2)]);
    }
    gap = subtractRational(gap, whole);
    moved = sumRational([moved, weight]);
  }
  return null;
}

const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((criteria) =>
    fc.tuple(
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria }), {
        minLength: 2,
        maxLength: 5,
      }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria }),
    ),
  )
  .filter(([, weights]) => weights.some((weight) => weight > 0));

describe('the smallest change of weights', () => {
  it('by the sum of differences is what moving weight by hand gives', () => {
    let changed = 0;
    fc.assert(
      fc.property(tables, ([values, weights]) => {
        const change = unwrap(smallestWeightChange(values, weights, { norm: 'L1' }));
        const winner = values[change.winners[0] ?? 0] ?? [];
        for (const rival of change.rivals) {
          const ahead = (values[rival.alternative] ?? []).map((value, at) => value - (winner[at] ?? 0));
          expect(rival.distance).toEqual(byMoving(ahead, change.weights));
          if (rival.distance !== null) changed += 1;
        }
      }),
      { seed: 31, numRuns: 120 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it('leads to weights at that distance, where the rival is level; half way there the winner still wins', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom<WeightNorm>('L1', 'LInfinity'), ([values, weights], norm) => {
        const change = unwrap(smallestWeightChange(values, weights, { norm }));
        const score = (alternative: number, at: readonly Rational[]): Rational =>
          dotProduct(exact(values[alternative] ?? []), at);
        const winner = change.winners[0] ?? 0;
        for (const { alternative, distance, weights: there } of change.rivals) {
          if (distance === null || there === null) continue;
          expect(sumRational(there)).toEqual(rationalOf(1));
          expect(there.every(({ numerator }) => numerator >= 0n)).toBe(true);
          const differences = there.map((weight, at) =>
            Math.abs(numberOfRational(subtractRational(weight, change.weights[at] as Rational))),
          );
          const length =
            norm === 'L1' ? differences.reduce((sum, one) => sum + one, 0) : Math.max(...differences);
          expect(length).toBeCloseTo(numberOfRational(distance), 12);
          expect(score(alternative, there)).toEqual(score(winner, there));
          const midway = there.map((weight, at) =>
            lowestTerms(
              sumRational([weight, change.weights[at] as Rational]).numerator,
              2n * sumRational([weight, change.weights[at] as Rational]).denominator,
            ),
          );
          expect(compareRational(score(winner, midway), score(alternative, midway))).toBe(1);
        }
      }),
      { seed: 32, numRuns: 80 },
    );
  });

  it('by the greatest difference is never beaten by weights on a grid', () => {
    const steps = 24;
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 4,
        }),
        fc
          .integer({ min: 0, max: steps })
          .chain((first) =>
            fc
              .integer({ min: 0, max: steps - first })
              .map((second) => [first, second, steps - first - second]),
          ),
        (values, weights) => {
          const change = unwrap(smallestWeightChange(values, weights, { norm: 'LInfinity' }));
          if (change.outcome === 'tied') return;
          const least =
            change.distance === null ? Number.POSITIVE_INFINITY : numberOfRational(change.distance);
          const winner = values[change.winners[0] ?? 0] ?? [];
          for (let first = 0; first <= steps; first += 1) {
            for (let second = 0; second <= steps - first; second += 1) {
              const point = [first, second, steps - first - second];
              const isBeaten = values.some(
                (row) =>
                  row.reduce((sum, value, at) => sum + (value - (winner[at] ?? 0)) * (point[at] ?? 0), 0) > 0,
              );
              if (!isBeaten) continue;
              const distance =
                Math.max(...point.map((part, at) => Math.abs(part - (weights[at] ?? 0)))) / steps;
              expect(distance).toBeGreaterThanOrEqual(least - 1e-12);
            }
          }
        },
      ),
      { seed: 33, numRuns: 60 },
    );
  });

  it('is never, where the winner is first at all weights, and only there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 4,
        }),
        (values) => {
          const change = unwrap(smallestWeightChange(values, [1, 1, 1], { norm: 'L1' }));
          fc.pre(change.outcome !== 'tied');
          const share = unwrap(exactAcceptability(values)).exact.rankAcceptability[
            change.winners[0] ?? 0
          ]?.[0];
          expect(change.outcome === 'never').toBe(share?.numerator === share?.denominator);
        },
      ),
      { seed: 34, numRuns: 60 },
    );
  });

  it('stays inside the space that is asked for', () => {
    const values = [
      [8, 4, 5],
      [5, 6, 5],
      [1, 1, 9],
    ];
    const free = unwrap(smallestWeightChange(values, [2, 2, 1], { norm: 'L1' }));
    expect(free).toMatchObject({ outcome: 'changes', winners: [0], nearest: [1] });
    const bound = unwrap(
      smallestWeightChange(values, [2, 2, 1], {
        norm: 'L1',
        space: { bands: [null, { atMost: 0.45 }, null] },
      }),
    );
    expect(compareRational(bound.distance as Rational, free.distance as Rational)).toBe(1);
    const inOrder = unwrap(
      smallestWeightChange(values, [2, 2, 1], { norm: 'L1', space: { order: [0, 1, 2] } }),
    );
    expect(inOrder).toMatchObject({ outcome: 'never', distance: null, nearest: [] });
  });

  it('is 0 where several are first already', () => {
    const change = unwrap(
      smallestWeightChange(
        [
          [1, 3],
          [3, 1],
          [0, 0],
        ],
        [1, 1],
        { norm: 'LInfinity' },
      ),
    );
    expect(change).toMatchObject({ outcome: 'tied', winners: [0, 1], distance: rationalOf(0), nearest: [] });
    expect(change.rivals).toEqual([{ alternative: 2, distance: null, weights: null }]);
  });

  it('is not offered by a rival that can only draw level', () => {
    // Level where all weight is on the first criterion, ahead nowhere.
    expect(
      unwrap(
        smallestWeightChange(
          [
            [5, 5],
            [5, 3],
          ],
          [1, 1],
          { norm: 'L1' },
        ),
      ).outcome,
    ).toBe('never');
  });
});
