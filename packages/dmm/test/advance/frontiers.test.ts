import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFrontiers } from '../../src/advance/fold-frontiers.js';
import type { Frontier } from '../../src/advance/frontier.js';
import { frontierOf } from '../../src/advance/frontier-of.js';
import { joinFrontiers } from '../../src/advance/join-frontiers.js';
import { thinFrontier } from '../../src/advance/thin-frontier.js';

type Points = readonly (readonly [number, number])[];

const points = (mostCost: number): fc.Arbitrary<Points> =>
  fc.array(fc.tuple(fc.nat({ max: mostCost }), fc.nat({ max: 50 })), { minLength: 1, maxLength: 12 });

/** The greatest value that a cost buys: the definition of a frontier, read point by point. */
const bought = (all: Points, cost: number): number =>
  all.reduce(
    (most, [price, value]) => (price <= cost ? Math.max(most, value) : most),
    Number.NEGATIVE_INFINITY,
  );

const pairsOf = ({ costs, values }: Frontier): Points =>
  costs.map((cost, at) => [cost, values[at] ?? 0] as const);

const combinations = [
  ['sum', (a: number, b: number) => a + b],
  ['least', Math.min],
] as const;

describe('frontiers', () => {
  it('hold what each cost buys, and nothing twice', () => {
    fc.assert(
      fc.property(points(30), points(30), (left, right) => {
        const joined = joinFrontiers(frontierOf(left), frontierOf(right));
        for (let cost = 0; cost <= 30; cost += 1) {
          expect(bought(pairsOf(joined), cost)).toBe(bought([...left, ...right], cost));
        }
        const values = [...joined.values];
        expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
      }),
      { seed: 11 },
    );
  });

  it.each(
    combinations.flatMap(([name, combine]) => [30, 60_000].map((most) => [name, most, combine] as const)),
  )('fold by %s over costs up to %i as all pairs do', (_, most, combine) => {
    fc.assert(
      fc.property(points(most), points(most), (left, right) => {
        const pairs = left.flatMap(([a, x]) => right.map(([b, y]) => [a + b, combine(x, y)] as const));
        const folded = foldFrontiers(frontierOf(left), frontierOf(right), combine, true);
        for (const [cost] of pairs) expect(bought(pairsOf(folded), cost)).toBe(bought(pairs, cost));
        const shared = foldFrontiers(frontierOf(left), frontierOf(right), combine, false);
        for (const [cost] of [...left, ...right]) {
          const both = combine(bought(left, cost), bought(right, cost));
          if (Number.isFinite(both)) expect(bought(pairsOf(shared), cost)).toBe(both);
        }
      }),
      { seed: 12 },
    );
  });

  it('promise no less when they are thinned', () => {
    fc.assert(
      fc.property(points(500), fc.integer({ min: 1, max: 6 }), (all, most) => {
        const thin = thinFrontier(frontierOf(all), most);
        expect(thin.costs.length).toBeLessThanOrEqual(most);
        for (const [cost] of all) {
          expect(bought(pairsOf(thin), cost)).toBeGreaterThanOrEqual(bought(all, cost));
        }
        const top = Math.max(...all.map(([, value]) => value));
        expect(bought(pairsOf(thin), 500)).toBe(top);
      }),
      { seed: 13 },
    );
  });
});
