import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kurtosis,
  max,
  mean,
  min,
  range,
  type SampleSum,
  skewness,
  standardDeviation,
  variance,
} from '../../src/index.js';
import { samples } from '../reference.js';
import { unwrap } from '../unwrap.js';

const sums: readonly SampleSum[] = ['exact', 'sequential', 'twoPass'];
const anySum = fc.constantFrom(...sums);
const whole = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 20 });
const varied = whole.filter((values) => new Set(values).size > 1);

const near = (found: number, wanted: number, share: number): void => {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(share * Math.max(1e-300, Math.abs(wanted)));
};

describe('published values', () => {
  const alternating = (first: number, low: number, high: number): number[] => [
    first,
    ...Array.from({ length: 1000 }, (_, position) => (position % 2 === 0 ? low : high)),
  ];

  // NIST Statistical Reference Datasets, univariate summary statistics, certified values.
  it.each<[string, readonly number[], number, number, number]>([
    ['NumAcc1', [10000001, 10000003, 10000002], 10000002, 1, 0],
    ['NumAcc2', alternating(1.2, 1.1, 1.3), 1.2, 0.1, 1e-14],
    ['NumAcc3', alternating(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1, 1e-8],
    ['NumAcc4', alternating(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1, 1e-7],
  ])('NIST StRD %s', (_, values, certifiedMean, certifiedDeviation, share) => {
    Object.freeze(values);
    near(unwrap(mean(values)), certifiedMean, 1e-15);
    for (const sum of sums) near(unwrap(standardDeviation(values, 'sample', sum)), certifiedDeviation, share);
  });

  it('Microsoft, help pages of SKEW and KURT: 0.359543 and -0.1518', () => {
    const values = Object.freeze([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]);
    expect(unwrap(skewness(values, 'adjusted'))).toBeCloseTo(0.359543, 6);
    expect(unwrap(kurtosis(values, 'adjusted'))).toBeCloseTo(-0.1518, 4);
  });

  it('Anscombe (1973), Graphs in Statistical Analysis, The American Statistician 27(1): mean 9, variance 11', () => {
    const first = Object.freeze([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]);
    expect(mean(first)).toEqual({ ok: true, value: 9 });
    expect(variance(first, 'sample')).toEqual({ ok: true, value: 11 });
  });

  it.each(samples)('exact fractions, checked against SciPy: %s', (sample, { values, moments }) => {
    Object.freeze(values);
    for (const sum of sums) {
      // Far from 0 a mean that is one last bit off is felt in every deviation: the exact sum makes up for it.
      const share = sum === 'exact' ? 1e-14 : sample === 'shifted' ? 1e-6 : 1e-12;
      const found: Record<string, number> = {
        mean: unwrap(mean(values, sum)),
        populationVariance: unwrap(variance(values, 'population', sum)),
        sampleVariance: unwrap(variance(values, 'sample', sum)),
        g1: unwrap(skewness(values, 'population', sum)),
        b1: unwrap(skewness(values, 'b1', sum)),
        g2: unwrap(kurtosis(values, 'population', sum)),
        b2: unwrap(kurtosis(values, 'b2', sum)),
      };
      if (values.length > 2) found['G1'] = unwrap(skewness(values, 'adjusted', sum));
      if (values.length > 3) found['G2'] = unwrap(kurtosis(values, 'adjusted', sum));
      expect(Object.keys(found).sort()).toEqual(Object.keys(moments).sort());
      for (const [name, value] of Object.entries(found)) {
        const wanted = moments[name] ?? Number.NaN;
        // A shape near 0 is a difference of numbers near 3: its error is measured on their scale.
        const size = /[gGbB]/.test(name.charAt(0)) ? Math.max(10, Math.abs(wanted)) : Math.abs(wanted);
        expect(Math.abs(value - wanted), `${name}, ${sum}`).toBeLessThanOrEqual(share * size);
      }
    }
  });
});

describe('boundaries', () => {
  it('one value has a population spread of 0', () => {
    expect(variance([3], 'population')).toEqual({ ok: true, value: 0 });
    expect(standardDeviation([3], 'population')).toEqual({ ok: true, value: 0 });
  });

  it.each(sums)('equal values have no spread, whatever rounding makes of their mean: %s', (sum) => {
    const values = Object.freeze([0.1, 0.1, 0.1]);
    expect(variance(values, 'sample', sum)).toEqual({ ok: true, value: 0 });
    expect(skewness(values, 'population', sum).ok).toBe(false);
  });

  it('the declared sum shows', () => {
    const values = Object.freeze([1e16, 1, -1e16]);
    expect(unwrap(mean(values, 'exact'))).toBe(1 / 3);
    expect(unwrap(mean(values, 'sequential'))).toBe(0);
    const thrice = Object.freeze([0.1, 0.1, 0.1]);
    expect(unwrap(mean(thrice, 'sequential'))).toBe(0.30000000000000004 / 3);
    expect(unwrap(mean(thrice, 'twoPass'))).toBe(0.1);
  });

  it('values one last bit apart keep an exact spread and a symmetric shape', () => {
    const values = Object.freeze([1, 1 + Number.EPSILON]);
    const square = Number.EPSILON * Number.EPSILON;
    expect(variance(values, 'population')).toEqual({ ok: true, value: square / 4 });
    expect(skewness(values, 'population')).toEqual({ ok: true, value: 0 });
    expect(kurtosis(values, 'population')).toEqual({ ok: true, value: -2 });
  });

  it.each<[string, readonly number[]]>([
    ['huge', [1e300, 3e300, -4e300, 8e300]],
    ['tiny', [1e-300, 3e-300, -4e-300, 8e-300]],
    ['below the normal doubles', [5e-324, 15e-324, -20e-324, 40e-324]],
  ])('%s values have a deviation and a shape', (_, values) => {
    const unit = [1, 3, -4, 8];
    const scale = (values[0] ?? 0) / 1;
    // The smallest doubles are multiples of 5e-324, so they are as far apart as the unit values.
    near(
      unwrap(standardDeviation(values, 'sample')) / scale,
      unwrap(standardDeviation(unit, 'sample')),
      0.11,
    );
    expect(unwrap(skewness(values, 'adjusted'))).toBeCloseTo(unwrap(skewness(unit, 'adjusted')), 6);
    expect(unwrap(kurtosis(values, 'adjusted'))).toBeCloseTo(unwrap(kurtosis(unit, 'adjusted')), 6);
  });

  it('extremes of 0 and -0 print alike in any order', () => {
    expect([min([0, -0]), min([-0, 0])].map(unwrap)).toEqual([0, 0]);
    expect([max([0, -0]), max([-0, 0])].map(unwrap)).toEqual([0, 0]);
    expect(range([-0, 0])).toEqual({ ok: true, value: 0 });
  });

  it('a mean that vanishes is 0, not -0', () => {
    expect(mean([-5e-324, 0, 0])).toEqual({ ok: true, value: 0 });
  });
});

describe('laws', () => {
  it('exact statistics do not depend on the order of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 4 }), (values) => {
        const turned = [...values.slice(2), ...values.slice(0, 2)].reverse();
        expect(mean(turned)).toEqual(mean(values));
        expect(variance(turned, 'sample')).toEqual(variance(values, 'sample'));
        const shapes = (list: readonly number[]): unknown =>
          [skewness(list, 'b1'), kurtosis(list, 'b2')].map((shape) => shape.ok && shape.value);
        expect(shapes(turned)).toEqual(shapes(values));
      }),
      { seed: 21 },
    );
  });

  it('a shift moves the mean and nothing else', () => {
    fc.assert(
      fc.property(varied, fc.integer({ min: -1000, max: 1000 }), anySum, (values, shift, sum) => {
        const moved = values.map((value) => value + shift);
        expect(unwrap(mean(moved, sum))).toBeCloseTo(unwrap(mean(values, sum)) + shift, 9);
        expect(unwrap(variance(moved, 'sample', sum))).toBeCloseTo(
          unwrap(variance(values, 'sample', sum)),
          6,
        );
        expect(unwrap(skewness(moved, 'adjusted', sum))).toBeCloseTo(
          unwrap(skewness(values, 'adjusted', sum)),
          6,
        );
      }),
      { seed: 22 },
    );
  });

  it('a scale by a power of two scales every bit; shapes keep theirs', () => {
    fc.assert(
      fc.property(varied, fc.constantFrom(0.125, 2, 1024), anySum, (values, scale, sum) => {
        const scaled = values.map((value) => value * scale);
        expect(unwrap(mean(scaled, sum))).toBe(unwrap(mean(values, sum)) * scale + 0);
        expect(unwrap(standardDeviation(scaled, 'sample', sum))).toBe(
          unwrap(standardDeviation(values, 'sample', sum)) * scale,
        );
        expect(skewness(scaled, 'adjusted', sum)).toEqual(skewness(values, 'adjusted', sum));
        expect(kurtosis(scaled, 'adjusted', sum)).toEqual(kurtosis(values, 'adjusted', sum));
      }),
      { seed: 23 },
    );
  });

  it('a mirror image has the opposite skewness and the same kurtosis', () => {
    fc.assert(
      fc.property(varied, anySum, (values, sum) => {
        const mirrored = values.map((value) => -value);
        expect(unwrap(skewness(mirrored, 'b1', sum))).toBe(0 - unwrap(skewness(values, 'b1', sum)));
        expect(kurtosis(mirrored, 'b2', sum)).toEqual(kurtosis(values, 'b2', sum));
      }),
      { seed: 24 },
    );
  });

  it('the mean lies within the values, the deviation within their range', () => {
    fc.assert(
      fc.property(whole, anySum, (values, sum) => {
        const found = unwrap(mean(values, sum));
        expect(found).toBeGreaterThanOrEqual(unwrap(min(values)));
        expect(found).toBeLessThanOrEqual(unwrap(max(values)));
        expect(unwrap(standardDeviation(values, 'population', sum))).toBeLessThanOrEqual(
          unwrap(range(values)),
        );
      }),
      { seed: 25 },
    );
  });

  it('kurtosis is at least skewness squared minus 2 (Pearson 1916)', () => {
    fc.assert(
      fc.property(varied, (values) => {
        const skew = unwrap(skewness(values, 'population'));
        expect(unwrap(kurtosis(values, 'population'))).toBeGreaterThanOrEqual(skew * skew - 2 - 1e-9);
      }),
      { seed: 26 },
    );
  });
});
