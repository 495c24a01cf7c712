import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { max, median, min, type QuantileType, quantile, quantileSorted, range } from '../../src/index.js';
import { reference, samples } from '../reference.js';
import { unwrap } from '../unwrap.js';

const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const anyType = fc.constantFrom(...types);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
const wholeSample = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });

describe('published values', () => {
  it.each<[string, readonly number[], number, QuantileType, number]>([
    ['Microsoft, QUARTILE.INC', [1, 2, 4, 7, 8, 9, 10, 12], 0.25, 7, 3.5],
    ['Microsoft, PERCENTILE.INC', [1, 3, 2, 4], 0.3, 7, 1.9],
    ['Microsoft, QUARTILE.EXC, first', [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.25, 6, 15],
    ['Microsoft, QUARTILE.EXC, third', [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.75, 6, 43],
  ])('%s', (_, values, at, type, expected) => {
    expect(unwrap(quantile(Object.freeze(values), at, type))).toBeCloseTo(expected, 12);
  });

  it.each(samples)('NumPy, nine methods: %s', (_, { values, quantiles }) => {
    Object.freeze(values);
    for (const type of types) {
      const found = reference.shares.map((at) => unwrap(quantile(values, at, type)));
      const wanted = quantiles[type - 1] ?? [];
      found.forEach((value, at) => {
        const target = wanted[at] ?? Number.NaN;
        expect(Math.abs(value - target), `type ${type}, share ${reference.shares[at]}`).toBeLessThanOrEqual(
          4 * Number.EPSILON * (Math.abs(target) + values.length * unwrap(range(values))),
        );
      });
    }
  });

  it('rounding errors of a position count for none: 0.3 of 10 is the third value', () => {
    const values = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(types.slice(0, 4).map((type) => unwrap(quantile(values, 0.1 + 0.2, type)))).toEqual([
      3, 3.5, 3, 3,
    ]);
    expect(types.slice(0, 4).map((type) => unwrap(quantile(values, 0.3, type)))).toEqual([3, 3.5, 3, 3]);
  });

  it('type 7 interpolates from the very position, as R does', () => {
    expect(unwrap(quantile(Object.freeze([0, 1, 2]), 0.5 + Number.EPSILON))).toBe(1 + 2 * Number.EPSILON);
  });

  it('does not leave two values that are last bits apart', () => {
    const low = [0.454, 0.431, 0.458];
    for (const value of low) {
      const values = Object.freeze([value, value + value * Number.EPSILON]);
      for (let hundredth = 0; hundredth <= 100; hundredth += 1) {
        expect(unwrap(quantile(values, hundredth / 100))).toBeGreaterThanOrEqual(value);
      }
    }
  });

  it('type 3 takes the even observation of two that are equally near', () => {
    const values = Object.freeze([10, 20, 30]);
    expect(unwrap(quantile(values, 0.5, 3))).toBe(20);
    expect(unwrap(quantile([...values, 40, 50], 0.5, 3))).toBe(20);
  });
});

describe('properties of Hyndman and Fan (1996)', () => {
  it('every type stays within the values', () => {
    fc.assert(
      fc.property(sample, share, anyType, (values, at, type) => {
        const found = unwrap(quantile(values, at, type));
        expect(found).toBeGreaterThanOrEqual(unwrap(min(values)));
        expect(found).toBeLessThanOrEqual(unwrap(max(values)));
      }),
      { seed: 11 },
    );
  });

  it('every type rises with the share', () => {
    fc.assert(
      fc.property(wholeSample, fc.nat(64), fc.nat(64), anyType, (values, one, other, type) => {
        const low = unwrap(quantile(values, Math.min(one, other) / 64, type));
        const high = unwrap(quantile(values, Math.max(one, other) / 64, type));
        expect(high - low).toBeGreaterThanOrEqual(-1e-9);
      }),
      { seed: 12 },
    );
  });

  it('P1: types 4 to 9 move continuously, types 1 to 3 only take values or their midpoints', () => {
    const values = Object.freeze([0, 1, 2, 3, 4, 5, 6, 7]);
    for (let step = 0; step < 512; step += 1) {
      for (const type of types) {
        const here = unwrap(quantile(values, step / 512, type));
        if (type <= 3) expect(Number.isInteger(2 * here)).toBe(true);
        else
          expect(unwrap(quantile(values, (step + 1) / 512, type)) - here).toBeLessThanOrEqual(
            9 / 512 + 1e-12,
          );
      }
    }
  });

  it('P5: types 2 and 5 to 9 are the same from above and from below', () => {
    const symmetric = fc.constantFrom<QuantileType>(2, 5, 6, 7, 8, 9);
    fc.assert(
      fc.property(wholeSample, fc.nat(64), symmetric, (values, step, type) => {
        const mirrored = values.map((value) => -value);
        const below = unwrap(quantile(values, step / 64, type));
        expect(unwrap(quantile(mirrored, 1 - step / 64, type))).toBeCloseTo(-below, 9);
      }),
      { seed: 13 },
    );
  });

  it('P6: types 2 and 5 to 9 at one half are the median', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom<QuantileType>(2, 5, 6, 7, 8, 9), (values, type) => {
        expect(unwrap(quantile(values, 0.5, type))).toBeCloseTo(unwrap(median(values)), 6);
      }),
      { seed: 14 },
    );
  });

  it('the order of the values is irrelevant, and sorting first changes nothing', () => {
    fc.assert(
      fc.property(sample, share, anyType, (values, at, type) => {
        const found = quantile(values, at, type);
        expect(quantile([...values].reverse(), at, type)).toEqual(found);
        expect(quantileSorted(Float64Array.from(values).sort(), at, type)).toEqual(found);
      }),
      { seed: 15 },
    );
  });
});

describe('median', () => {
  it.each<[string, readonly number[], number]>([
    ['of one', [4], 4],
    ['of an odd number', [9, 1, 5], 5],
    ['of an even number', [9, 1, 5, 6], 5.5],
    ['of equal values', [0.1, 0.1, 0.1, 0.1], 0.1],
    ['of 0 and -0', [0, -0], 0],
  ])('%s', (_, values, expected) => {
    expect(median(Object.freeze(values))).toEqual({ ok: true, value: expected });
  });

  it('of nothing does not exist', () => {
    expect(median([]).ok).toBe(false);
  });
});
