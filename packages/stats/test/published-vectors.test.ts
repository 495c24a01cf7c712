import { numberOfRational, type Rational } from '@sopana/core/arithmetic';
import { describe, expect, it } from 'vitest';
import {
  type ExactNumber,
  exactAcceptability,
  fisherExact,
  fleissKappa,
  impactOf,
  intraclassCorrelations,
  kendallW,
  krippendorffAlpha,
  type MeasurementLevel,
  pairwiseWinning,
  type Rating,
  rankOrderCentroid,
  rankValues,
  severityOf,
} from '../src/index.js';
import { unwrap } from './unwrap.js';

/** Rows of raters as rows of subjects. */
function turned<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}

/** A fraction as it is printed. */
function printed({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** `2/3` as a fraction. */
function fractionOf(text: string): Rational {
  const [numerator = '', denominator = '1'] = text.split('/');
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

const drawn = { seed: 20261127, samples: 200 };

describe("Krippendorff's alpha", () => {
  // K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example B.
  const exampleB = turned<Rating | null>([
    ['a', 'a', 'b', 'b', 'd', 'c', 'c', 'c', 'e', 'd', 'd', 'a'],
    ['b', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'e', 'd', 'd', 'd'],
  ]);
  // The same, example C; also in R's irr (kripp.alpha) and in the docstring of fast-krippendorff.
  const _ = null;
  const exampleC = turned<Rating | null>([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ]);
  // One disagreement among threes: issue 11 of fast-krippendorff, where Krippendorff confirmed that 0 is right.
  const oneDisagreement = turned<Rating | null>([
    [3, 3, 3, 3, 3],
    [3, 3, 3, 3, 3],
    [3, 3, _, _, 3],
    [3, 3, 3, 3, 1],
    [3, _, 3, 3, 3],
  ]);

  it.each<[string, readonly (readonly (Rating | null)[])[], MeasurementLevel, number, string]>([
    ['example B', exampleB, 'nominal', 0.692, '155/224'],
    ['example C', exampleC, 'nominal', 0.743, '113/152'],
    ['example C', exampleC, 'ordinal', 0.815, '108577/133160'],
    ['example C', exampleC, 'interval', 0.849, '951/1120'],
    ['example C', exampleC, 'ratio', 0.797, '18222619/22852465'],
    ['one disagreement', oneDisagreement, 'nominal', 0, '0'],
    ['one disagreement', oneDisagreement, 'interval', 0, '0'],
  ])('%s at the level %3$s', (_name, ratings, level, published, exact) => {
    const { value } = unwrap(krippendorffAlpha(ratings, { level, ...drawn }));
    expect(Number(value.toFixed(3))).toBe(published);
    expect(value).toBeCloseTo(numberOfRational(fractionOf(exact)), 14);
  });
});

describe("Fleiss' kappa", () => {
  it('J. L. Fleiss, Psychological Bulletin 76:378 (1971): 30 patients, 6 raters, 5 diagnoses', () => {
    const counts = [
      [0, 0, 0, 6, 0],
      [0, 3, 0, 0, 3],
      [0, 1, 4, 0, 1],
      [0, 0, 0, 0, 6],
      [0, 3, 0, 3, 0],
      [2, 0, 4, 0, 0],
      [0, 0, 4, 0, 2],
      [2, 0, 3, 1, 0],
      [2, 0, 0, 4, 0],
      [0, 0, 0, 0, 6],
      [1, 0, 0, 5, 0],
      [1, 1, 0, 4, 0],
      [0, 3, 3, 0, 0],
      [1, 0, 0, 5, 0],
      [0, 2, 0, 3, 1],
      [0, 0, 5, 0, 1],
      [3, 0, 0, 1, 2],
      [5, 1, 0, 0, 0],
      [0, 2, 0, 4, 0],
      [1, 0, 2, 0, 3],
      [0, 0, 0, 0, 6],
      [0, 1, 0, 5, 0],
      [0, 2, 0, 1, 3],
      [2, 0, 0, 4, 0],
      [1, 0, 0, 4, 1],
      [0, 5, 0, 1, 0],
      [4, 0, 0, 0, 2],
      [0, 2, 0, 4, 0],
      [1, 0, 5, 0, 0],
      [0, 0, 0, 0, 6],
    ];
    const found = unwrap(fleissKappa(counts));
    expect(Number(found.value.toFixed(3))).toBe(0.43);
    expect(found.value).toBeCloseTo(0.4302445201, 9);
    expect(Number(found.z.toFixed(2))).toBe(17.65);
    expect(found.z).toBeCloseTo(17.65183058, 7);
    expect(found.byCategory.map((kappa) => Number(kappa?.toFixed(3)))).toEqual([
      0.245, 0.245, 0.52, 0.471, 0.566,
    ]);
    expect(found.observedAgreement).toBeCloseTo(0.555556, 6);
    expect(found.expectedAgreement).toBeCloseTo(0.219938, 6);
    expect(found).toMatchObject({ subjects: 30, raters: 6, ratings: 180 });
  });
});

/** P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86:420 (1979), table 2: six subjects, four judges. */
const shroutAndFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('intraclass correlations', () => {
  const found = unwrap(intraclassCorrelations(shroutAndFleiss));

  it('mean squares of table 3', () => {
    const { betweenSubjects, withinSubjects, betweenRaters, residual } = found.meanSquares;
    const rounded = [betweenSubjects, withinSubjects, betweenRaters, residual].map((mean) =>
      Number(mean.toFixed(2)),
    );
    expect(rounded).toEqual([11.24, 6.26, 32.49, 1.02]);
  });

  // Table 4, with the intervals of the text (also in R's psych). The paper prints two digits.
  it.each([
    ['1,1', 0.17, 0.16574177, [-0.13, 0.72], [-0.132932, 0.72256]],
    ['2,1', 0.29, 0.28976378, [0.02, 0.76], [0.018787, 0.761084]],
    ['3,1', 0.71, 0.71484071, [0.34, 0.95], [0.342465, 0.945858]],
    ['1,k', 0.44, 0.44279713, [-0.88, 0.91], [-0.884442, 0.912415]],
    ['2,k', 0.62, 0.62005055, [0.07, 0.93], [0.071137, 0.927232]],
    ['3,k', 0.91, 0.90931554, [0.68, 0.99], [0.675675, 0.985892]],
  ] as const)('ICC(%s)', (form, published, value, interval, computed) => {
    const one = unwrap(found.forms[form]);
    expect(Number(one.value.toFixed(2))).toBe(published);
    expect(one.value).toBeCloseTo(value, 8);
    const { low, high, method } = one.interval;
    expect([Number(low.toFixed(2)), Number(high.toFixed(2))]).toEqual(interval);
    expect(low).toBeCloseTo(computed[0], 6);
    expect(high).toBeCloseTo(computed[1], 6);
    expect(method).toBe('analytic');
  });
});

describe("Kendall's W", () => {
  it('S. Siegel, Nonparametric Statistics (1956): six applicants ranked by three executives', () => {
    const ratings = turned([
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ]);
    const found = unwrap(kendallW(ratings, drawn));
    expect(Number(found.value.toFixed(2))).toBe(0.16);
    expect(found.value).toBeCloseTo(0.16190476, 8);
    expect(found.rankSumSquares).toBe(25.5);
  });
});

describe('rank-order centroid weights', () => {
  it('F. H. Barron and B. E. Barrett, Management Science 42(11) (1996), four attributes', () => {
    const weights = unwrap(rankOrderCentroid([1, 2, 3, 4]));
    expect(weights.map(printed)).toEqual(['25/48', '13/48', '7/48', '1/16']);
    expect(weights.map((weight) => Number(numberOfRational(weight).toFixed(4)))).toEqual([
      0.5208, 0.2708, 0.1458, 0.0625,
    ]);
  });
});

describe('stochastic multicriteria acceptability', () => {
  // The decision matrix of G.-H. Tzeng and J.-J. Huang, Multiple Attribute Decision Making (2011), each column brought to 0–1 by its least and
  // greatest value; the areas are exact rational arithmetic done elsewhere, agreeing with two million samples there to three digits.
  const values: readonly (readonly ExactNumber[])[] = [
    ['0', '1', '0'],
    ['2/3', '1/2', '1'],
    ['1', '1', '1/2'],
    ['2/3', '0', '1/2'],
  ].map((row) => row.map(fractionOf));

  it('rank acceptability and central weights of four alternatives on three criteria', () => {
    const { exact } = unwrap(exactAcceptability(values));
    expect(exact.rankAcceptability.map((row) => row.map(printed))).toEqual([
      ['0', '1/7', '9/35', '3/5'],
      ['3/10', '39/70', '1/7', '0'],
      ['7/10', '3/10', '0', '0'],
      ['0', '0', '3/5', '2/5'],
    ]);
    expect(exact.centralWeights.map((weights) => weights?.map(printed) ?? null)).toEqual([
      null,
      ['1/5', '1/6', '19/30'],
      ['41/105', '17/42', '43/210'],
      null,
    ]);
  });

  it('pairwise winning index of five differences', () => {
    const differences = [3, -2, 1, -1, 2.5];
    const shares = unwrap(pairwiseWinning([differences, [0, 0, 0, 0, 0]]));
    expect(printed(shares[0]?.[1] as Rational)).toBe('3019/3780');
    expect(numberOfRational(shares[0]?.[1] as Rational)).toBeCloseTo(0.798677, 6);
  });
});

describe('four fifths', () => {
  it('Questions and Answers on the Uniform Guidelines (1979): rates of 60, 45, 48 and 51 in a hundred', () => {
    const groups = [60, 45, 48, 51].map((selected, at) => ({ group: `group ${at}`, entered: 100, selected }));
    const impact = unwrap(impactOf(groups, { tooFew: { leastEntered: 1 } }));
    expect(impact.groups.map(({ ratio }) => ratio && printed(ratio))).toEqual(['1', '3/4', '4/5', '17/20']);
    expect(impact.groups.map(({ outcome }) => outcome === 'adverse')).toEqual([false, true, false, false]);
  });

  it('the same, 48 of 80 against 12 of 40', () => {
    const groups = [
      { group: 'first', entered: 80, selected: 48 },
      { group: 'second', entered: 40, selected: 12 },
    ];
    const impact = unwrap(impactOf(groups, { tooFew: { leastEntered: 1 } }));
    expect(impact.groups.map(({ rate }) => rate && printed(rate))).toEqual(['3/5', '3/10']);
    expect(impact.groups[1]?.ratio && printed(impact.groups[1].ratio)).toBe('1/2');
    expect(impact.groups[1]?.outcome).toBe('adverse');
    const test = impact.groups[1]?.fisher;
    expect(test?.ok && test.value.pValue).toBeCloseTo(0.00340922, 8);
    expect(
      unwrap(
        fisherExact([
          [48, 32],
          [12, 28],
        ]),
      ).pValue,
    ).toBeCloseTo(0.00340922, 8);
  });
});

describe('severity', () => {
  it('the table of Shrout and Fleiss: on a complete panel leniency is the mean of a column less that of all', () => {
    const { assessors } = unwrap(severityOf(shroutAndFleiss));
    expect(assessors.map(({ severity }) => Number((-severity).toFixed(6)))).toEqual([
      2.375, -2.791667, -0.958333, 1.375,
    ]);
    const grand = shroutAndFleiss.flat().reduce((sum, mark) => sum + mark, 0) / 24;
    expect(grand).toBeCloseTo(5.291667, 6);
  });
});

describe('ties', () => {
  // The usual conventions: standard 1224, modified 1334, dense 1223, fractional (SciPy, rankdata).
  it.each([
    ['min', [1, 1, 3, 4, 4, 4, 7]],
    ['max', [2, 2, 3, 6, 6, 6, 7]],
    ['dense', [1, 1, 2, 3, 3, 3, 4]],
    ['average', [1.5, 1.5, 3, 5, 5, 5, 7]],
  ] as const)('%s', (ties, ranks) => {
    expect([...rankValues([10, 10, 9, 8, 8, 8, 7], { ties, order: 'descending' }).ranks]).toEqual(ranks);
  });

  it('scikit-criteria issue 56: ranks are untied to 4, 1, 2, 3, for the order of positions is no rank', () => {
    const tied = [3, 1, 2, 2];
    // The declared tie-break is the place in the list: a rank later by less than any difference of ranks.
    const broken = tied.map((rank, place) => rank + place / tied.length);
    expect([...rankValues(broken, { ties: 'min', order: 'ascending' }).ranks]).toEqual([4, 1, 2, 3]);
    const positions = tied
      .map((_, place) => place)
      .sort((one, other) => (tied[one] ?? 0) - (tied[other] ?? 0));
    expect(positions.map((position) => position + 1)).toEqual([2, 3, 4, 1]);
  });
});
