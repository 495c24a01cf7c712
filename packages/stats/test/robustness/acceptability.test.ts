import {
  addRational,
  lowestTerms,
  numberOfRational,
  type Rational,
  rationalOf,
  sumRational,
} from '@sopana/core/arithmetic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Acceptability,
  acceptabilityOf,
  exactAcceptability,
  improveAcceptability,
  pairwiseWinning,
  rankOrderCentroid,
  startAcceptability,
  type WeightSpace,
} from '../../src/index.js';
import { unwrap } from '../unwrap.js';
import { countedShares, farthest } from './sample-weights.js';

const third = lowestTerms(1n, 3n);
const half = lowestTerms(1n, 2n);
const one = rationalOf(1);

function sampled(
  values: readonly (readonly (number | Rational)[])[],
  samples: number,
  space: WeightSpace = {},
  seed = 1,
): Acceptability {
  return unwrap(
    acceptabilityOf(improveAcceptability(unwrap(startAcceptability(values, { seed, space })), samples)),
  );
}

/** Tables of a few whole numbers, in which rows often tie. */
const tables = (criteria: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: criteria, maxLength: criteria }), {
    minLength: 1,
    maxLength: 5,
  });

/** Spaces of three weights that have room. */
const spaces: fc.Arbitrary<WeightSpace> = fc.constantFrom<WeightSpace>(
  {},
  { order: [2, 0, 1] },
  { order: [1, 2] },
  { bands: [{ atLeast: 0.2 }, null, { atMost: 0.5 }] },
  { bands: [{ atLeast: 0.1, atMost: 0.4 }, { atLeast: 0.2, atMost: 0.6 }, { atMost: 0.45 }], order: [1, 0] },
);

const decisive = [
  [9, 2, 5, 8],
  [6, 7, 3, 2],
  [8, 4, 6, 1],
  [1, 9, 2, 6],
];

describe('exact acceptability', () => {
  it('of two criteria is a matter of lengths', () => {
    const { exact, confidence } = unwrap(
      exactAcceptability([
        [1, 0],
        [0, 1],
        [0.5, 0.25],
      ]),
    );
    // The first is ahead of the second from ½ on, of the third everywhere beyond 1/3, the second of the third up to 3/5.
    expect(exact.rankAcceptability[0]).toEqual([half, lowestTerms(1n, 6n), third]);
    expect(exact.rankAcceptability[2]?.[0]).toEqual(rationalOf(0));
    expect(exact.pairwiseWinning[0]).toEqual([half, half, lowestTerms(2n, 3n)]);
    expect(exact.centralWeights[0]).toEqual([lowestTerms(3n, 4n), lowestTerms(1n, 4n)]);
    expect(confidence).toEqual([1, 1, null]);
  });

  it('of one criterion is the order itself', () => {
    const { rankAcceptability, centralWeights } = unwrap(exactAcceptability([[2], [5], [2]]));
    expect(rankAcceptability).toEqual([
      [0, 0.5, 0.5],
      [1, 0, 0],
      [0, 0.5, 0.5],
    ]);
    expect(centralWeights).toEqual([null, [1], null]);
  });

  it('lets ties share their ranks, and says so in the confidence', () => {
    const { exact, confidence } = unwrap(
      exactAcceptability([
        [2, 1, 0],
        [2, 1, 0],
        [2, 1, 0],
        [0, 0, 0],
      ]),
    );
    expect(exact.rankAcceptability[0]).toEqual([third, third, third, rationalOf(0)]);
    expect(exact.pairwiseWinning[0]).toEqual([half, half, half, one]);
    expect(confidence).toEqual([1 / 3, 1 / 3, 1 / 3, null]);
    expect(exact.centralWeights[0]).toEqual([third, third, third]);
  });

  it('of an order of criteria has the rank-order centroid as the centre of all of it', () => {
    const order = [1, 2, 0];
    const { exact } = unwrap(exactAcceptability([[1, 1, 1]], { order }));
    const places = [3, 1, 2];
    expect(exact.centralWeights[0]).toEqual(unwrap(rankOrderCentroid(places)));
  });

  it('has rows and columns that sum to 1, exactly, and pairs with their mirror image', () => {
    fc.assert(
      fc.property(tables(3), spaces, (values, space) => {
        const { exact } = unwrap(exactAcceptability(values, space));
        const ranks = exact.rankAcceptability;
        for (const [at, row] of ranks.entries()) {
          expect(sumRational(row)).toEqual(one);
          expect(sumRational(ranks.map((line) => line[at] as Rational))).toEqual(one);
          for (const [other, share] of (exact.pairwiseWinning[at] ?? []).entries()) {
            expect(addRational(share, exact.pairwiseWinning[other]?.[at] as Rational)).toEqual(one);
          }
          const centre = exact.centralWeights[at] ?? null;
          expect(centre === null).toBe(row[0]?.numerator === 0n);
          if (centre !== null) expect(sumRational(centre)).toEqual(one);
        }
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it('moves with the alternatives and the criteria, and not with a scale or a shift of a criterion', () => {
    fc.assert(
      fc.property(
        tables(3),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: -3, max: 3 }),
        (values, scale, shift) => {
          const before = unwrap(exactAcceptability(values)).exact.rankAcceptability;
          const turned = [...values].reverse().map((row) => [...row].reverse());
          expect(unwrap(exactAcceptability(turned)).exact.rankAcceptability).toEqual([...before].reverse());
          const moved = values.map((row) => row.map((value) => value * scale + shift));
          expect(unwrap(exactAcceptability(moved)).exact.rankAcceptability).toEqual(before);
        },
      ),
      { seed: 22, numRuns: 40 },
    );
  });

  it('is what samples come close to, in every kind of space', () => {
    fc.assert(
      fc.property(tables(3), spaces, (values, space) => {
        const exact = unwrap(exactAcceptability(values, space));
        const drawn = sampled(values, 20_000, space);
        // Five standard errors of the least certain share.
        expect(farthest(exact.rankAcceptability, drawn.rankAcceptability)).toBeLessThan(
          5 / (2 * Math.sqrt(20_000)),
        );
        expect(farthest(exact.pairwiseWinning, drawn.pairwiseWinning)).toBeLessThan(
          5 / (2 * Math.sqrt(20_000)),
        );
      }),
      { seed: 23, numRuns: 25 },
    );
  });

  it('is what plain counting of other random weights comes close to, inside bands and an order', () => {
    const values = decisive.map((row) => row.slice(0, 3));
    const space: WeightSpace = {
      bands: [{ atLeast: 0.1, atMost: 0.4 }, { atLeast: 0.2, atMost: 0.6 }, { atMost: 0.45 }],
      order: [1, 0],
    };
    const exact = unwrap(exactAcceptability(values, space));
    const counted = countedShares(
      values,
      99,
      60_000,
      ([one = 0, two = 0, three = 0]) =>
        one >= 0.1 && one <= 0.4 && two >= 0.2 && two <= 0.6 && three <= 0.45 && two >= one,
    );
    expect(counted.used).toBeGreaterThan(8_000);
    expect(farthest(exact.rankAcceptability, counted.ranks)).toBeLessThan(5 / (2 * Math.sqrt(counted.used)));
    expect(farthest(exact.pairwiseWinning, counted.pairs)).toBeLessThan(5 / (2 * Math.sqrt(counted.used)));
  });
});

describe('pairwise winning', () => {
  it('is the area of the same pair', () => {
    fc.assert(
      fc.property(
        tables(3),
        fc.constantFrom<WeightSpace>(
          {},
          { order: [2, 0, 1] },
          { order: [1, 2] },
          { bands: [{ atLeast: 0.2 }, null, { atLeast: third }] },
        ),
        (values, space) => {
          const closed = unwrap(pairwiseWinning(values, space));
          expect(closed).toEqual(unwrap(exactAcceptability(values, space)).exact.pairwiseWinning);
        },
      ),
      { seed: 24, numRuns: 60 },
    );
  });

  it('is what samples of six criteria come close to, where values repeat too, for all weights and for an order', () => {
    const differences = [
      [3, -2, 1, -1, 2.5, 0],
      [1, 1, 1, -1, -1, -2],
      [0, 0, 2, 2, -3, -3],
      [5, -1, -1, -1, -1, -1],
    ];
    const values = [...differences, [0, 0, 0, 0, 0, 0]];
    for (const space of [
      {},
      { order: [5, 0, 3] },
      { order: [4, 2, 0, 1, 5, 3] },
      { bands: [null, { atLeast: 0.1 }, null, null, { atLeast: 0.3 }, null] },
    ]) {
      const closed = unwrap(pairwiseWinning(values, space)).map((row) => row.map(numberOfRational));
      const drawn = sampled(values, 50_000, space);
      expect(farthest(closed, drawn.pairwiseWinning)).toBeLessThan(5 / (2 * Math.sqrt(50_000)));
    }
  });

  it('leaves no doubt about a dominated alternative', () => {
    const shares = unwrap(
      pairwiseWinning([
        [2, 3, 4, 5],
        [1, 3, 4, 4],
        [2, 3, 4, 5],
      ]),
    );
    expect(shares[0]).toEqual([half, one, half]);
    expect(shares[1]).toEqual([rationalOf(0), half, rationalOf(0)]);
  });
});

describe('sampled acceptability', () => {
  it('of n and then m samples is that of n + m, to the last bit, and survives JSON', () => {
    for (const space of [
      {},
      { order: [3, 1] },
      { bands: [{ atMost: 0.3 }, { atLeast: 0.1, atMost: 0.5 }, null, { atMost: 0.4 }] },
    ]) {
      const start = unwrap(startAcceptability(decisive, { seed: 77, space }));
      const frozen = JSON.stringify(start);
      const whole = improveAcceptability(start, 700);
      const half1: typeof start = JSON.parse(JSON.stringify(improveAcceptability(start, 301)));
      expect(JSON.stringify(improveAcceptability(half1, 399))).toBe(JSON.stringify(whole));
      expect(JSON.stringify(start)).toBe(frozen);
      expect(whole.samples).toBe(700);
    }
  });

  it('has rows and columns that sum to 1, with ties sharing', () => {
    fc.assert(
      fc.property(tables(4), (values) => {
        const { rankAcceptability, pairwiseWinning: pairs } = sampled(values, 50);
        for (const [at, row] of rankAcceptability.entries()) {
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(rankAcceptability.reduce((sum, line) => sum + (line[at] ?? 0), 0)).toBeCloseTo(1, 12);
          for (const [other, share] of (pairs[at] ?? []).entries())
            expect(share + (pairs[other]?.[at] ?? 0)).toBeCloseTo(1, 12);
        }
      }),
      { seed: 25, numRuns: 60 },
    );
    const tied = sampled(
      [
        [1, 2, 3],
        [1, 2, 3],
        [0, 0, 0],
      ],
      99,
    );
    expect(tied.rankAcceptability).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    expect(tied.pairwiseWinning[0]).toEqual([0.5, 0.5, 1]);
    expect(tied.confidence).toEqual([0.5, 0.5, null]);
  });

  it('is what plain counting of other random weights comes close to', () => {
    const counted = countedShares(decisive, 5, 40_000);
    const drawn = sampled(decisive, 40_000);
    expect(farthest(drawn.rankAcceptability, counted.ranks)).toBeLessThan(7 / (2 * Math.sqrt(40_000)));
  });

  it('draws evenly inside narrow bands of many criteria, where a draw of all weights would hardly ever fall', () => {
    const bands = Array.from({ length: 10 }, (_, at) =>
      at < 5 ? { atLeast: 0.09, atMost: 0.11 } : { atLeast: 0.08, atMost: 0.12 },
    );
    const values = Array.from({ length: 10 }, (_, row) => bands.map((_band, at) => (at === row ? 1 : 0)));
    const start = unwrap(startAcceptability(values, { seed: 3, space: { bands } }));
    expect(start.proposal.kind).toBe('bands');
    const { centralWeights, rankAcceptability } = unwrap(
      acceptabilityOf(improveAcceptability(start, 20_000)),
    );
    // Criteria of equal bands are alike.
    const firsts = rankAcceptability.map((row) => row[0] ?? 0);
    for (const share of firsts.slice(5)) expect(share).toBeCloseTo(firsts[9] ?? 0, 1);
    for (const weights of centralWeights) {
      expect((weights ?? [1]).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      for (const [at, weight] of (weights ?? []).entries()) {
        expect(weight).toBeGreaterThanOrEqual(bands[at]?.atLeast ?? 1);
        expect(weight).toBeLessThanOrEqual(bands[at]?.atMost ?? 0);
      }
    }
  });

  it('sorts inside bands that are the same for the whole order, which is as even as drawing again', () => {
    const space: WeightSpace = {
      order: [2, 0, 1],
      bands: [
        { atLeast: 0.2, atMost: 0.5 },
        { atLeast: 0.2, atMost: 0.5 },
        { atLeast: 0.2, atMost: 0.5 },
      ],
    };
    const values = decisive.map((row) => row.slice(0, 3));
    const drawn = sampled(values, 40_000, space);
    expect(
      farthest(unwrap(exactAcceptability(values, space)).rankAcceptability, drawn.rankAcceptability),
    ).toBeLessThan(5 / (2 * Math.sqrt(40_000)));
    expect(unwrap(startAcceptability(values, { seed: 1, space })).proposal.sorts).toBe(true);
  });

  it('states its error, and repeats what it was asked', () => {
    const found = sampled(decisive, 2_500, { order: [0] }, 42);
    expect(found).toMatchObject({ method: 'sampled', seed: 42, samples: 2_500, space: { order: [0] } });
    if (found.method !== 'sampled') return;
    expect(found.largestStandardError).toBe(0.01);
    const share = found.rankAcceptability[1]?.[1] ?? Number.NaN;
    expect(found.standardErrors.rankAcceptability[1]?.[1]).toBeCloseTo(
      Math.sqrt((share * (1 - share)) / 2_500),
      14,
    );
    expect(found.standardErrors.pairwiseWinning[0]?.[0]).toBe(0);
  });

  it('errs as often as it says: of 200 seeds about two thirds are within one standard error', () => {
    const differences = [
      [3, -2, 1, -1],
      [0, 0, 0, 0],
    ];
    const truth = numberOfRational(unwrap(pairwiseWinning(differences))[0]?.[1] as Rational);
    const within = Array.from({ length: 200 }, (_, seed) => {
      const share = sampled(differences, 400, {}, seed).pairwiseWinning[0]?.[1] ?? 0;
      return Math.abs(share - truth) <= Math.sqrt((truth * (1 - truth)) / 400);
    }).filter(Boolean).length;
    expect(within).toBeGreaterThan(115);
    expect(within).toBeLessThan(160);
  });
});
