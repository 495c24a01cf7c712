import { numberOfRational } from '@sopana/core/arithmetic';
import { describe, expect, it } from 'vitest';
import {
  acceptabilityOf,
  exactAcceptability,
  improveAcceptability,
  pairwiseWinning,
  startAcceptability,
  type WeightSpace,
} from '../src/index.js';
import { countedShares, farthest } from '../test/robustness/sample-weights.js';
import { unwrap } from '../test/unwrap.js';

/** A million samples: no share is off by more than four of its greatest standard errors, 0.002. */
const samples = 1_000_000;
const bound = 4 / (2 * Math.sqrt(samples));

/** The decision matrix of Tzeng and Huang (2011), each column brought to whole numbers from its least to its greatest value. */
const values = [
  [0, 2, 0],
  [4, 1, 2],
  [6, 2, 1],
  [4, 0, 1],
];
const differences = [
  [3, -2, 1, -1, 2.5],
  [1, 1, 1, -1, -2],
  [0, 0, 2, 2, -3],
  [0, 0, 0, 0, 0],
];

const sampled = (table: readonly (readonly number[])[], space: WeightSpace = {}) =>
  unwrap(
    acceptabilityOf(
      improveAcceptability(unwrap(startAcceptability(table, { seed: 20261127, space })), samples),
    ),
  );

describe('a million samples', () => {
  it.each<[string, WeightSpace]>([
    ['all weights', {}],
    ['an order', { order: [3, 0, 4, 1, 2] }],
    ['least weights', { bands: [null, { atLeast: 0.1 }, null, { atLeast: 0.2 }, null] }],
  ])('agree with the closed form of pairs: %s', (name, space) => {
    const closed = unwrap(pairwiseWinning(differences, space)).map((row) => row.map(numberOfRational));
    const off = farthest(closed, sampled(differences, space).pairwiseWinning);
    process.stdout.write(`closed form, ${name}: greatest difference ${off.toFixed(6)}\n`);
    expect(off).toBeLessThan(bound);
  });

  it.each<[string, WeightSpace]>([
    ['all weights', {}],
    ['an order', { order: [2, 0, 1] }],
    ['bands', { bands: [{ atLeast: 0.1, atMost: 0.4 }, { atLeast: 0.2, atMost: 0.6 }, { atMost: 0.45 }] }],
    [
      'an order in bands',
      { order: [1, 0], bands: [{ atLeast: 0.1, atMost: 0.4 }, { atLeast: 0.2, atMost: 0.6 }, null] },
    ],
  ])('agree with polygons: %s', (name, space) => {
    const exact = unwrap(exactAcceptability(values, space));
    const drawn = sampled(values, space);
    const off = Math.max(
      farthest(exact.rankAcceptability, drawn.rankAcceptability),
      farthest(exact.pairwiseWinning, drawn.pairwiseWinning),
    );
    process.stdout.write(`polygons, ${name}: greatest difference ${off.toFixed(6)}\n`);
    expect(off).toBeLessThan(bound);
  });

  it('drawn another way (exponentials, counted plainly) agree with both', () => {
    const counted = countedShares(values, 7, samples);
    const other = countedShares(differences, 8, samples);
    const closed = unwrap(pairwiseWinning(differences)).map((row) => row.map(numberOfRational));
    const off = [
      farthest(unwrap(exactAcceptability(values)).rankAcceptability, counted.ranks),
      farthest(closed, other.pairs),
    ];
    process.stdout.write(
      `plain counting: greatest differences ${off.map((one) => one.toFixed(6)).join(' and ')}\n`,
    );
    for (const one of off) expect(one).toBeLessThan(bound);
  });
});
