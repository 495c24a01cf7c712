import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  incompleteBeta,
  lgamma,
  normalQuantile,
  upperGamma,
} from '../../src/arithmetic/index.js';
import { readReference } from './read-reference.js';

const seed = 20240606;

describe('against 200-bit references', () => {
  it.each<{ name: string; compute: (...given: number[]) => number; bound: number }>([
    { name: 'lgamma', compute: (x = NaN) => lgamma(x), bound: 1e-15 },
    {
      name: 'incomplete-beta',
      compute: (x = NaN, a = NaN, b = NaN) => incompleteBeta(x, a, b),
      bound: 1e-13,
    },
    { name: 'normal-quantile', compute: (p = NaN) => normalQuantile(p), bound: 1e-15 },
    { name: 'upper-gamma', compute: (x = NaN, a = NaN) => upperGamma(x, a), bound: 1e-13 },
    { name: 'beta-quantile', compute: (p = NaN, a = NaN, b = NaN) => betaQuantile(p, a, b), bound: 1e-12 },
  ])('$name keeps its relative error', ({ name, compute, bound }) => {
    const rows = readReference(name);
    expect(rows.length).toBeGreaterThanOrEqual(200);
    const off = rows
      .map(({ given, expected }) => ({ given, expected, actual: compute(...given) }))
      .filter(({ expected, actual }) => !(Math.abs(actual - expected) <= bound * Math.abs(expected)));
    expect(off).toEqual([]);
  });
});

describe('published values', () => {
  // Abramowitz and Stegun, table 26.5 (t, F and normal percentage points) and 6.1.8; tolerance = their printed digits.
  it('normal percentage points', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996, 5);
    expect(normalQuantile(0.9995)).toBeCloseTo(3.29053, 5);
  });

  it('Γ(½) = √π', () => {
    expect(lgamma(0.5)).toBeCloseTo(0.5723649429247001, 15);
  });

  // Wichura (1988), the check values of AS 241.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
  ])('PPND16(%d)', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(Math.abs(z) * 1e-15);
  });

  it('the binomial tail: P(X ≥ 3 of 5 at ½) = I_½(3, 3) = ½', () => {
    expect(incompleteBeta(0.5, 3, 3)).toBeCloseTo(0.5, 14);
    expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(11 / 16, 14);
  });

  it('Student: t = 12.706 at 1 degree of freedom leaves 5 % in two tails', () => {
    const t = 12.706;
    expect(incompleteBeta(1 / (1 + t * t), 0.5, 0.5)).toBeCloseTo(0.05, 5);
  });
});

describe('quantiles and tails of test statistics, as printed', () => {
  // R. A. Fisher's distributions in any table: 5 % and 1 % points (NIST/SEMATECH e-Handbook, 1.3.6.7.3 and 1.3.6.7.4).
  it.each([
    [1, 10, 0.95, 4.965],
    [5, 15, 0.95, 2.901],
    [3, 15, 0.95, 3.287],
    [5, 18, 0.99, 4.248],
  ])('F with %d and %d degrees of freedom at %d', (first, second, share, printed) => {
    const x = betaQuantile(share, first / 2, second / 2);
    expect((second / first) * (x / (1 - x))).toBeCloseTo(printed, 3);
  });

  it.each([
    [1, 3.841, 0.05],
    [5, 11.07, 0.05],
    [10, 23.209, 0.01],
    [100, 124.342, 0.05],
  ])('chi-square with %d degrees of freedom above %d', (degrees, value, share) => {
    expect(upperGamma(value / 2, degrees / 2)).toBeCloseTo(share, 4);
  });

  it('a quantile leads back to its share', () => {
    const shape = fc.double({ min: 0.2, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Where the distribution is steep even the nearest double is some way off the share.
        const below = incompleteBeta(x * (1 - 4e-16), a, b);
        const above = incompleteBeta(Math.min(1, x * (1 + 4e-16)), a, b);
        expect(below * (1 - 1e-12)).toBeLessThanOrEqual(p);
        expect(above * (1 + 1e-12)).toBeGreaterThanOrEqual(p);
      }),
      { seed },
    );
  });
});

describe('special values', () => {
  it.each<readonly [string, number, number]>([
    ['lgamma(0)', lgamma(0), Infinity],
    ['lgamma(-0.5)', lgamma(-0.5), NaN],
    ['lgamma(NaN)', lgamma(NaN), NaN],
    ['lgamma(∞)', lgamma(Infinity), Infinity],
    ['lgamma(1)', lgamma(1), 0],
    ['lgamma(2)', lgamma(2), 0],
    ['I_0', incompleteBeta(0, 2, 3), 0],
    ['I_1', incompleteBeta(1, 2, 3), 1],
    ['I of x above 1', incompleteBeta(1.5, 2, 3), NaN],
    ['I of a = 0', incompleteBeta(0.5, 0, 3), NaN],
    ['I of b below 0', incompleteBeta(0.5, 1, -3), NaN],
    ['I of NaN', incompleteBeta(NaN, 1, 3), NaN],
    ['beta quantile of 0', betaQuantile(0, 2, 3), 0],
    ['beta quantile of 1', betaQuantile(1, 2, 3), 1],
    ['beta quantile of a share above 1', betaQuantile(1.1, 2, 3), NaN],
    ['beta quantile with a = 0', betaQuantile(0.5, 0, 3), NaN],
    ['beta quantile with b = 0', betaQuantile(0.5, 1, 0), NaN],
    ['beta quantile below the least double', betaQuantile(1e-300, 0.5, 0.5), 5e-324],
    ['Q(a, 0)', upperGamma(0, 2), 1],
    ['Q(a, ∞)', upperGamma(Infinity, 2), 0],
    ['Q of x below 0', upperGamma(-1, 2), NaN],
    ['Q of a = 0', upperGamma(1, 0), NaN],
    ['Q(1, x) = e^−x', upperGamma(0, 1), 1],
    ['quantile of 0', normalQuantile(0), -Infinity],
    ['quantile of 1', normalQuantile(1), Infinity],
    ['quantile of ½', normalQuantile(0.5), 0],
    ['quantile of 1.1', normalQuantile(1.1), NaN],
    ['quantile of NaN', normalQuantile(NaN), NaN],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('laws', () => {
  const shape = fc.double({ noNaN: true, min: 0.1, max: 500 });
  const share = fc.double({ noNaN: true, min: 1e-6, max: 1 - 1e-6 });

  it('I_x(a, b) + I_(1−x)(b, a) = 1, both are shares, and I grows with x', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, other, a, b) => {
        const below = incompleteBeta(x, a, b);
        expect(below).toBeGreaterThanOrEqual(0);
        expect(below).toBeLessThanOrEqual(1);
        const y = 1 - x;
        expect(Math.abs(incompleteBeta(1 - y, a, b) + incompleteBeta(y, b, a) - 1)).toBeLessThanOrEqual(
          1e-13,
        );
        expect(incompleteBeta(Math.min(x, other), a, b)).toBeLessThanOrEqual(
          incompleteBeta(Math.max(x, other), a, b) * (1 + 1e-13),
        );
      }),
      { seed, numRuns: 500 },
    );
  });

  it('I_x(a, 1) = x^a', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 6 }), (x, a) => {
        let power = 1;
        for (let i = 0; i < a; i += 1) power *= x;
        expect(Math.abs(incompleteBeta(x, a, 1) - power)).toBeLessThanOrEqual(power * 1e-13);
      }),
      { seed },
    );
  });

  it('Γ(n) is (n − 1)!', () => {
    let logarithm = 0;
    for (let n = 1; n < 200; n += 1) {
      expect(Math.abs(lgamma(n) - logarithm)).toBeLessThanOrEqual(1e-14 * Math.max(1, logarithm));
      logarithm += Math.log(n);
    }
  });

  it('the quantile is odd about one half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (n) => {
        const p = n / 2 ** 20;
        expect(normalQuantile(1 - p)).toBe(0 - normalQuantile(p));
      }),
      { seed },
    );
  });
});
