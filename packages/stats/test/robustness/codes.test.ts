import type { Issue, Result } from '@sopana/core';
import { lowestTerms } from '@sopana/core/arithmetic';
import { describe, expect, it } from 'vitest';
import {
  acceptabilityOf,
  exactAcceptability,
  pairwiseWinning,
  type robustnessCodes,
  smallestWeightChange,
  startAcceptability,
} from '../../src/index.js';
import { codesOf, unwrap } from '../unwrap.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const values = [
  [1, 2, 3],
  [3, 2, 1],
];
const band = (atLeast: number, atMost: number) => ({ atLeast, atMost });
/** An order that bands leave next to no room for: twelve criteria, bands that rise where the order falls. */
const narrow = {
  order: Array.from({ length: 12 }, (_, at) => at),
  bands: Array.from({ length: 12 }, (_, at) => band(0.08 + at / 10_000, 0.0845 - at / 100_000)),
};

const producers: Record<keyof typeof robustnessCodes, () => readonly Issue[]> = {
  'acceptability.empty': () => issuesOf(exactAcceptability([])),
  'acceptability.ragged': () => issuesOf(exactAcceptability([[1, 2], [1]])),
  'acceptability.notFinite': () => issuesOf(pairwiseWinning([[1, Number.NaN]])),
  'acceptability.tooManyCriteria': () => issuesOf(exactAcceptability([[1, 2, 3, 4]])),
  'acceptability.tooManyAlternatives': () =>
    issuesOf(exactAcceptability(Array.from({ length: 25 }, (_, at) => [at, 1]))),
  'acceptability.notASimplex': () => issuesOf(pairwiseWinning(values, { bands: [band(0, 0.5), null, null] })),
  'acceptability.badSeed': () => issuesOf(startAcceptability(values, { seed: 0.5 })),
  'acceptability.tooNarrow': () =>
    issuesOf(startAcceptability([Array.from({ length: 12 }, () => 1)], { seed: 1, space: narrow })),
  'acceptability.noSamples': () => issuesOf(acceptabilityOf(unwrap(startAcceptability(values, { seed: 1 })))),
  'weightSpace.badOrder': () => issuesOf(pairwiseWinning(values, { order: [0, 3] })),
  'weightSpace.bandsLength': () => issuesOf(pairwiseWinning(values, { bands: [null] })),
  'weightSpace.badBand': () => issuesOf(pairwiseWinning(values, { bands: [band(0.5, 0.4), null, null] })),
  'weightSpace.empty': () =>
    issuesOf(exactAcceptability(values, { bands: [band(0, 0.3), band(0, 0.3), band(0, 0.3)] })),
  'weightSpace.flat': () => issuesOf(exactAcceptability(values, { bands: [band(0.3, 0.3), null, null] })),
  'weightChange.badWeights': () => issuesOf(smallestWeightChange(values, [1, -1, 1], { norm: 'L1' })),
};

describe('issues of robustness', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact filled in', (code, produce) => {
    const issue = produce().find((one) => one.code === code);
    expect(issue?.message).toMatch(/[.]$/);
    expect(issue?.message).not.toMatch(/[{}]/);
  });

  it('are all reported, each with its place', () => {
    const found = issuesOf(
      pairwiseWinning(values, {
        order: [1, 1, -1],
        bands: [band(-1, 0.5), { atMost: Number.NaN }, { atLeast: lowestTerms(4n, 3n) }, null],
      }),
    );
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['weightSpace.badOrder', 'space.order.1'],
      ['weightSpace.badOrder', 'space.order.2'],
      ['weightSpace.bandsLength', 'space.bands'],
      ['weightSpace.badBand', 'space.bands.0'],
      ['weightSpace.badBand', 'space.bands.1'],
      ['weightSpace.badBand', 'space.bands.2'],
    ]);
    expect(found[5]?.message).toContain('from 4/3 to 1');
  });

  it.each<[string, Result<unknown>, readonly string[]]>([
    [
      'bands that sum to more than 1',
      exactAcceptability(values, { bands: [band(0.5, 1), band(0.6, 1), null] }),
      ['weightSpace.empty'],
    ],
    [
      'bands that leave one point',
      exactAcceptability(values, { bands: [band(0.5, 1), band(0.5, 1), null] }),
      ['weightSpace.flat'],
    ],
    [
      'an order against the bands',
      startAcceptability(values, {
        seed: 1,
        space: { order: [0, 1], bands: [band(0, 0.2), band(0.3, 1), null] },
      }),
      ['weightSpace.empty'],
    ],
    [
      'an order that the bands make equal',
      startAcceptability(values, {
        seed: 1,
        space: { order: [0, 1], bands: [band(0, 0.3), band(0.3, 1), null] },
      }),
      ['weightSpace.flat'],
    ],
    [
      'pairs inside an order with least weights',
      pairwiseWinning(values, { order: [0, 1], bands: [null, null, band(0.1, 1)] }),
      ['acceptability.notASimplex'],
    ],
    [
      'weights that are too few',
      smallestWeightChange(values, [1, 1], { norm: 'L1' }),
      ['weightChange.badWeights'],
    ],
    [
      'weights that are all 0',
      smallestWeightChange(values, [0, 0, 0], { norm: 'L1' }),
      ['weightChange.badWeights'],
    ],
    [
      'a change into a space that is empty',
      smallestWeightChange(values, [1, 1, 1], {
        norm: 'L1',
        space: { bands: [band(0, 0.1), band(0, 0.1), band(0, 0.1)] },
      }),
      ['weightSpace.empty'],
    ],
    [
      'samples of nothing from a bad seed',
      startAcceptability([], { seed: -1 }),
      ['acceptability.empty', 'acceptability.badSeed'],
    ],
    [
      'samples inside a bad order',
      startAcceptability(values, { seed: 1, space: { order: [7] } }),
      ['weightSpace.badOrder'],
    ],
  ])('%s', (_, result, codes) => {
    expect(codesOf(result)).toEqual(codes);
  });

  it('an upper end that the others imply does not make a space less simple', () => {
    const implied = {
      bands: [{ atLeast: 0.2, atMost: 0.5 }, { atLeast: 0.5, atMost: 0.8 }, { atMost: 0.3 }],
    };
    expect(unwrap(pairwiseWinning(values, implied))).toEqual(
      unwrap(exactAcceptability(values, implied)).exact.pairwiseWinning,
    );
    expect(unwrap(exactAcceptability([[1], [2]], { bands: [{ atLeast: 1 }] })).rankAcceptability).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});
