import { incompleteBeta } from '@sopana/core/arithmetic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileF } from '../../src/agreement/quantile-f.js';
import { quantileT } from '../../src/agreement/quantile-t.js';
import {
  cohenKappa,
  fleissKappa,
  type IntraclassForm,
  intraclassCorrelations,
  kendallW,
  krippendorffAlpha,
  type MeasurementLevel,
  type Rating,
  ratingCounts,
  spearman,
} from '../../src/index.js';
import { codesOf, unwrap } from '../unwrap.js';

const drawn = { seed: 7, samples: 60 };
const levels: readonly MeasurementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const forms: readonly IntraclassForm[] = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'];

/** Tables of subjects × raters. */
const tables = <T>(cell: fc.Arbitrary<T>, raters = 3): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(cell, { minLength: raters, maxLength: raters }), { minLength: 2, maxLength: 8 });
const marks = fc.integer({ min: 0, max: 4 });
const gapped = fc.option(marks, { nil: null, freq: 4 });

/** Alpha by its definition: every ordered pair of ratings, within subjects and overall. */
function alphaByPairs(ratings: readonly (readonly (number | null)[])[], level: MeasurementLevel): number {
  const units = ratings
    .map((row) => row.filter((rating): rating is number => rating !== null))
    .filter((row) => row.length > 1);
  const all = units.flat();
  const difference = (one: number, other: number): number => {
    if (level === 'nominal') return one === other ? 0 : 1;
    if (level === 'interval') return (one - other) ** 2;
    if (level === 'ratio') return one === other ? 0 : ((one - other) / (one + other)) ** 2;
    // Krippendorff: the marginals from the one to the other, less half of each end.
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const between = all.filter((rating) => rating >= low && rating <= high).length;
    const ends =
      all.filter((rating) => rating === low).length + all.filter((rating) => rating === high).length;
    return (between - ends / 2) ** 2;
  };
  const pairs = (values: readonly number[]): number =>
    values
      .flatMap((one, at) => values.filter((_, place) => place !== at).map((other) => difference(one, other)))
      .reduce((sum, part) => sum + part, 0);
  const within = units.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / all.length;
  return 1 - within / (pairs(all) / (all.length * (all.length - 1)));
}

describe("Krippendorff's alpha", () => {
  it.each(levels)('at the level %s is what its definition by pairs gives', (level) => {
    let defined = 0;
    fc.assert(
      fc.property(tables(gapped), (ratings) => {
        const found = krippendorffAlpha(ratings, { level, ...drawn });
        if (!found.ok) return;
        defined += 1;
        expect(found.value.value).toBeCloseTo(alphaByPairs(ratings, level), 10);
        expect(found.value.interval.low).toBeLessThanOrEqual(found.value.interval.high);
      }),
      { seed: 11, numRuns: 60 },
    );
    expect(defined).toBeGreaterThan(20);
  });

  it.each(levels)('at the level %s does not depend on the order of raters or subjects', (level) => {
    fc.assert(
      fc.property(tables(gapped), (ratings) => {
        const value = (rows: readonly (readonly (number | null)[])[]): number | undefined => {
          const found = krippendorffAlpha(rows, { level, seed: 1, samples: 20 });
          return found.ok ? found.value.value : undefined;
        };
        const before = value(ratings);
        fc.pre(before !== undefined);
        const raters = ratings.map((row) => [...row].reverse());
        expect(value(raters)).toBeCloseTo(before ?? Number.NaN, 12);
        expect(value([...ratings].reverse())).toBeCloseTo(before ?? Number.NaN, 12);
      }),
      { seed: 12, numRuns: 40 },
    );
  });

  it('keeps to what its level means: names may change at the nominal, order alone counts at the ordinal, and so on', () => {
    const ratings = [
      [1, 2, null],
      [2, 2, 3],
      [4, 4, 4],
      [1, null, 1],
      [3, 4, 4],
    ];
    const value = (level: MeasurementLevel, change: (rating: number) => Rating): number =>
      unwrap(
        krippendorffAlpha(
          ratings.map((row) => row.map((one) => (one === null ? null : change(one)))),
          { level, ...drawn },
        ),
      ).value;
    const names = ['zero', 'c', 'a', 'd', 'b'];
    expect(value('nominal', (one) => names[one] ?? '')).toBeCloseTo(
      value('nominal', (one) => one),
      14,
    );
    expect(value('ordinal', (one) => one * one * one)).toBeCloseTo(
      value('ordinal', (one) => one),
      14,
    );
    expect(value('interval', (one) => 10 * one - 7)).toBeCloseTo(
      value('interval', (one) => one),
      12,
    );
    expect(value('ratio', (one) => 10 * one)).toBeCloseTo(
      value('ratio', (one) => one),
      12,
    );
    expect(value('interval', (one) => one * one)).not.toBeCloseTo(
      value('interval', (one) => one),
      3,
    );
    expect(value('ratio', (one) => one + 5)).not.toBeCloseTo(
      value('ratio', (one) => one),
      3,
    );
  });

  it('counts what it rests on, and draws the same interval from the same seed', () => {
    const ratings = Object.freeze([
      [1, 2, null],
      [2, 2, 3],
      [4, null, null],
      [1, null, 1],
      [3, 4, 4],
    ]);
    const found = unwrap(
      krippendorffAlpha(ratings, { level: 'interval', seed: 5, samples: 300, confidence: 0.9 }),
    );
    expect(found).toMatchObject({ subjects: 4, raters: 3, ratings: 10 });
    expect(found.interval).toMatchObject({ method: 'bootstrap', seed: 5, samples: 300, confidence: 0.9 });
    const again = unwrap(
      krippendorffAlpha(ratings, { level: 'interval', seed: 5, samples: 300, confidence: 0.9 }),
    );
    expect(again).toEqual(found);
    const other = unwrap(
      krippendorffAlpha(ratings, { level: 'interval', seed: 6, samples: 300, confidence: 0.9 }),
    );
    expect(other.interval).not.toEqual(found.interval);
    expect(other.value).toBe(found.value);
  });

  it('says how many samples had no alpha', () => {
    const found = unwrap(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        { level: 'nominal', seed: 1, samples: 400 },
      ),
    );
    // Both draws are of the same subject half of the time.
    expect(found.interval).toMatchObject({ low: 1, high: 1 });
    expect(found.interval.method === 'bootstrap' && found.interval.undefinedSamples).toBeGreaterThan(150);
    expect(found.interval.method === 'bootstrap' && found.interval.undefinedSamples).toBeLessThan(250);
  });
});

describe("Fleiss' kappa", () => {
  it('has the interval of Gwet (2021), as irrCAC 0.4.4 prints it for the diagnoses of Fleiss (1971), first ten patients', () => {
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
    ];
    const { value, interval } = unwrap(fleissKappa(counts));
    expect(value).toBeCloseTo(0.4628158845, 7);
    expect(interval.low).toBeCloseTo(0.2234025919, 7);
    expect(interval.high).toBeCloseTo(0.7022291771, 7);
  });

  it('is nearly alpha at the nominal level, which is nearer to 1 by (1 − kappa) over the number of ratings', () => {
    fc.assert(
      fc.property(tables(marks), (ratings) => {
        const counts = unwrap(ratingCounts(ratings)).counts;
        const kappa = fleissKappa(counts);
        fc.pre(kappa.ok);
        if (!kappa.ok) return;
        const alpha = unwrap(krippendorffAlpha(ratings, { level: 'nominal', seed: 1, samples: 30 }));
        const expected = kappa.value.value + (1 - kappa.value.value) / kappa.value.ratings;
        expect(alpha.value).toBeCloseTo(expected, 10);
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it('does not depend on what the categories are called, nor on their order', () => {
    const ratings = [
      ['a', 'b', 'a'],
      ['b', 'b', 'b'],
      ['c', 'a', 'c'],
      ['a', 'a', 'a'],
    ];
    const value = (categories: readonly string[]): number =>
      unwrap(fleissKappa(unwrap(ratingCounts(ratings, categories)).counts)).value;
    expect(value(['c', 'a', 'b'])).toBeCloseTo(value(['a', 'b', 'c']), 14);
    expect(value(['a', 'b', 'c', 'never'])).toBeCloseTo(value(['a', 'b', 'c']), 14);
    const withNever = unwrap(fleissKappa(unwrap(ratingCounts(ratings, ['a', 'b', 'c', 'never'])).counts));
    expect(withNever.byCategory[3]).toBeNull();
  });

  it('of perfect agreement is 1, with the interval that the formula has', () => {
    const { value, interval } = unwrap(
      fleissKappa([
        [3, 0],
        [0, 3],
        [3, 0],
      ]),
    );
    expect([value, interval.low, interval.high]).toEqual([1, 1, 1]);
  });
});

describe("Cohen's kappa", () => {
  const table = [
    [22, 2, 2, 0],
    [5, 7, 14, 0],
    [0, 2, 36, 0],
    [0, 1, 14, 10],
  ];
  const pairs = table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
  );
  const first = pairs.map(([one]) => one);
  const second = pairs.map(([, other]) => other);
  const categories = [0, 1, 2, 3];

  // Fleiss, Cohen and Everitt's standard errors as statsmodels 0.15.0 (cohens_kappa) gives them for this table of 115 slides, two pathologists.
  it.each([
    ['unweighted', 0.51338199513382, 0.05769012263889245, 0.4003114324978919, 0.6264525577697481],
    ['linear', 0.6618803418803418, 0.04813712979817561, 0.5675333011567878, 0.7562273826038959],
    ['quadratic', 0.7900443384626848, 0.03920701285019161, 0.7132000053349101, 0.8668886715904596],
  ] as const)('%s', (weights, value, standardError, low, high) => {
    const found = unwrap(cohenKappa(first, second, { categories, weights }));
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.standardError).toBeCloseTo(standardError, 12);
    expect(found.interval.low).toBeCloseTo(low, 10);
    expect(found.interval.high).toBeCloseTo(high, 10);
    expect(found).toMatchObject({ subjects: 115, ratings: 230, missing: 0, categories });
  });

  it('J. Cohen (1960), table 1: 200 diagnoses by two clinicians, agreement .70 where chance gives .41', () => {
    const rows = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const list = rows.flatMap((row, one) =>
      row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
    );
    const found = unwrap(
      cohenKappa(
        list.map(([one]) => one),
        list.map(([, other]) => other),
      ),
    );
    expect(found.observedAgreement).toBeCloseTo(0.7, 12);
    expect(found.expectedAgreement).toBeCloseTo(0.41, 12);
    expect(found.value).toBeCloseTo(0.492, 3);
  });

  it('takes weights as a table, of which the rules are cases', () => {
    const linear = [
      [1, 2 / 3, 1 / 3, 0],
      [2 / 3, 1, 2 / 3, 1 / 3],
      [1 / 3, 2 / 3, 1, 2 / 3],
      [0, 1 / 3, 2 / 3, 1],
    ];
    const given = unwrap(cohenKappa(first, second, { categories, weights: linear }));
    expect(given.value).toBeCloseTo(
      unwrap(cohenKappa(first, second, { categories, weights: 'linear' })).value,
      12,
    );
  });

  it('leaves out pairs with a gap, counts them, and does not care who is first', () => {
    const one = [1, 2, null, 3, 3, 1];
    const other = [1, 3, 2, null, 3, 1];
    const found = unwrap(cohenKappa(one, other));
    expect(found).toMatchObject({ subjects: 4, missing: 2 });
    expect(unwrap(cohenKappa(other, one)).value).toBeCloseTo(found.value, 14);
  });

  it('with quadratic weights is an intraclass correlation in the long run (Fleiss and Cohen 1973)', () => {
    const ratings = pairs.map((pair) => [...pair]);
    const kappa = unwrap(cohenKappa(first, second, { categories, weights: 'quadratic' })).value;
    const icc = unwrap(unwrap(intraclassCorrelations(ratings)).forms['2,1']).value;
    expect(Math.abs(kappa - icc)).toBeLessThan(0.01);
  });
});

describe('intraclass correlations', () => {
  // R's irr, data "anxiety" (20 subjects, 3 raters), recomputed with pingouin 0.6.1; intervals to its two digits.
  const anxiety = [
    [3, 3, 2],
    [3, 6, 1],
    [3, 4, 4],
    [4, 6, 4],
    [5, 2, 3],
    [5, 4, 2],
    [2, 2, 1],
    [3, 4, 6],
    [5, 3, 1],
    [2, 3, 1],
    [2, 2, 1],
    [6, 3, 2],
    [1, 3, 3],
    [5, 3, 3],
    [2, 2, 1],
    [2, 2, 1],
    [1, 1, 3],
    [2, 3, 3],
    [4, 3, 2],
    [3, 4, 2],
  ];
  it.each([
    ['1,1', 0.175022, -0.08, 0.48],
    ['2,1', 0.197998, -0.04, 0.49],
    ['3,1', 0.216049, -0.05, 0.52],
    ['1,k', 0.388926, -0.27, 0.74],
    ['2,k', 0.425499, -0.13, 0.75],
    ['3,k', 0.452586, -0.15, 0.77],
  ] as const)('ICC(%s) of the anxiety data', (form, value, low, high) => {
    const found = unwrap(unwrap(intraclassCorrelations(anxiety)).forms[form]);
    expect(found.value).toBeCloseTo(value, 6);
    expect(Number(found.interval.low.toFixed(2))).toBe(low);
    expect(Number(found.interval.high.toFixed(2))).toBe(high);
  });

  it('move with nothing that should not move them: order, a shift, a scale', () => {
    fc.assert(
      fc.property(
        tables(marks),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -5, max: 5 }),
        (ratings, scale, shift) => {
          const before = unwrap(intraclassCorrelations(ratings));
          const changed = [...ratings]
            .reverse()
            .map((row) => [...row].reverse().map((mark) => scale * mark + shift));
          const after = unwrap(intraclassCorrelations(changed));
          for (const form of forms) {
            const [one, other] = [before.forms[form], after.forms[form]];
            expect(other.ok).toBe(one.ok);
            if (one.ok && other.ok) expect(other.value.value).toBeCloseTo(one.value.value, 9);
          }
        },
      ),
      { seed: 14, numRuns: 20 },
    );
  });

  it('are numbers with ends in order, or say why not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }).chain((raters) => tables(marks, raters)),
        (ratings) => {
          for (const form of forms) {
            const found = unwrap(intraclassCorrelations(ratings)).forms[form];
            if (!found.ok) {
              expect(['agreement.noVariation', 'agreement.unbounded']).toContain(codesOf(found)[0]);
              continue;
            }
            const { value, interval } = found.value;
            for (const number of [value, interval.low, interval.high])
              expect(number).toSatisfy(Number.isFinite);
            expect(value).toBeLessThanOrEqual(1);
            expect(interval.low).toBeLessThanOrEqual(value + 1e-9);
            expect(interval.high).toBeGreaterThanOrEqual(value - 1e-9);
          }
        },
      ),
      { seed: 15, numRuns: 40 },
    );
  });

  it.each<[string, number[][], Partial<Record<IntraclassForm, number | string>>]>([
    [
      'nothing varies',
      [
        [2, 2],
        [2, 2],
      ],
      {
        '1,1': 'agreement.noVariation',
        '2,1': 'agreement.noVariation',
        '3,1': 'agreement.noVariation',
        '1,k': 'agreement.noVariation',
        '2,k': 'agreement.noVariation',
        '3,k': 'agreement.noVariation',
      },
    ],
    [
      'raters agree on everything',
      [
        [1, 1],
        [2, 2],
        [4, 4],
      ],
      { '1,1': 1, '2,1': 1, '3,1': 1, '1,k': 1, '2,k': 1, '3,k': 1 },
    ],
    [
      'raters differ by a constant',
      [
        [1, 3],
        [2, 4],
        [4, 6],
      ],
      { '3,1': 1, '3,k': 1 },
    ],
    [
      'only raters differ',
      [
        [0.1, 0.3],
        [0.1, 0.3],
      ],
      { '1,1': -1, '2,1': 0, '3,1': 'agreement.noVariation', '1,k': 'agreement.noVariation' },
    ],
    [
      'opposite judges',
      [
        [1, 2],
        [2, 1],
      ],
      { '1,1': -1, '2,1': 'agreement.noVariation', '3,1': -1, '2,k': 'agreement.noVariation' },
    ],
  ])('%s', (_, ratings, expected) => {
    const found = unwrap(intraclassCorrelations(ratings));
    for (const [form, outcome] of Object.entries(expected)) {
      const one = found.forms[form as IntraclassForm];
      expect(one.ok ? one.value.value : codesOf(one)[0]).toBe(outcome);
    }
  });

  it('are wider for more confidence', () => {
    const width = (confidence: number): number => {
      const { low, high } = unwrap(
        unwrap(intraclassCorrelations(anxiety, { confidence })).forms['2,1'],
      ).interval;
      return high - low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.95));
    expect(width(0.95)).toBeGreaterThan(width(0.5));
  });
});

describe("Kendall's W", () => {
  it('without ties is the mean of all rank correlations, brought from 0 to 1 (Kendall 1970, section 6.4)', () => {
    const permutation = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 });
    fc.assert(
      fc.property(fc.array(permutation, { minLength: 3, maxLength: 3 }), (columns) => {
        const ratings = [0, 1, 2, 3, 4, 5].map((row) => columns.map((column) => column[row] ?? 0));
        const { value } = unwrap(kendallW(ratings, { seed: 1, samples: 20 }));
        const pairs = [
          [0, 1],
          [0, 2],
          [1, 2],
        ].map(([one = 0, other = 0]) => unwrap(spearman(columns[one] ?? [], columns[other] ?? [])).value);
        const mean = pairs.reduce((sum, rho) => sum + rho, 0) / 3;
        expect((3 * value - 1) / 2).toBeCloseTo(mean, 12);
      }),
      { seed: 16, numRuns: 25 },
    );
  });

  it('S. Siegel and N. J. Castellan (1988), section 9.5: ties, and what the correction does', () => {
    // Three raters, ten subjects; with tied ranks 1, 2.5 and so on, as in Kendall (1970), example 6.2: S = 591, W = 0.828.
    const rankings = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    const ratings = (rankings[0] ?? []).map((_, row) => rankings.map((ranking) => ranking[row] ?? 0));
    const found = unwrap(kendallW(ratings, drawn));
    expect(found.rankSumSquares).toBe(591);
    expect(found.value).toBeCloseTo(0.828, 3);
    expect(found.tieCorrection).toBe(12 + 18 + 84);
    expect(found.chiSquare).toBeCloseTo(3 * 9 * found.value, 12);
    expect(found.degreesOfFreedom).toBe(9);
  });

  it('has its p from the chi-square distribution', () => {
    const same = [1, 2, 3, 4].map((mark) => [mark, mark, mark]);
    const found = unwrap(kendallW(same, drawn));
    expect([found.value, found.chiSquare]).toEqual([1, 9]);
    // Chi-square of 9 with 3 degrees of freedom: SciPy, chi2.sf(9, 3).
    expect(found.pValue).toBeCloseTo(0.029290886534888, 12);
  });

  it('does not depend on the scale that a rater uses', () => {
    const ratings = [
      [1, 9, 3],
      [2, 7, 3],
      [3, 8, 1],
      [5, 5, 2],
    ];
    const stretched = ratings.map(([one = 0, two = 0, three = 0]) => [one * 10, two * two, three / 7]);
    expect(unwrap(kendallW(stretched, drawn))).toEqual(unwrap(kendallW(ratings, drawn)));
  });
});

describe('quantiles of test statistics', () => {
  it('t and F lead back to their shares', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        (share, above, below) => {
          const f = quantileF(share, above, below);
          const beyond = incompleteBeta(below / (above * f + below), below / 2, above / 2);
          expect(1 - beyond).toBeCloseTo(share, 9);
          const t = quantileT(share, above);
          expect(1 - incompleteBeta(above / (t * t + above), above / 2, 0.5)).toBeCloseTo(share, 9);
        },
      ),
      { seed: 17, numRuns: 20 },
    );
    expect(quantileT(0.95, 10)).toBeCloseTo(2.228139, 6);
  });
});
