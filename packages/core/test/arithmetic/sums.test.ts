import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanTwoPass, sumExact, sumSequential } from '../../src/arithmetic/index.js';
import { exactSum } from './exact-sum.js';

const seed = 20240601;
const two53 = 9007199254740992;
const harmonic = Object.freeze(Array.from({ length: 1000 }, (_, i) => 1 / (i + 1)));
const alternating = Object.freeze(Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? -1 : 1) / (i + 1)));

describe('sumExact', () => {
  // Lib/test/test_math.py of CPython, MathTests.testFsum.
  it.each([
    { name: 'nothing', terms: [], sum: 0 },
    { name: 'a zero', terms: [0], sum: 0 },
    {
      name: 'large terms that cancel around a small one',
      terms: [1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50],
      sum: 1e-100,
    },
    { name: 'a tie broken downwards by a far term', terms: [two53, -0.5, -(2 ** -54)], sum: two53 - 1 },
    { name: 'a tie broken upwards by a far term', terms: [two53, 1, 2 ** -100], sum: two53 + 2 },
    { name: 'the same from an even neighbour', terms: [two53 + 10, 1, 2 ** -100], sum: two53 + 12 },
    { name: 'a half below the binade', terms: [two53 - 4, 0.5, 2 ** -54], sum: two53 - 3 },
    { name: 'the harmonic numbers', terms: harmonic, sum: 7.485470860550345 },
    { name: 'the alternating ones', terms: alternating, sum: -0.6926474305598203 },
    { name: 'largest that cancel', terms: [1.7976931348623157e308, -1.7976931348623157e308, 5], sum: 5 },
    { name: 'subnormals', terms: [5e-324, 5e-324, -5e-324], sum: 5e-324 },
  ])('$name', ({ terms, sum }) => {
    expect(sumExact(Object.freeze(terms))).toBe(sum);
  });

  it('a tie without a breaker goes to the even neighbour', () => {
    expect(sumExact([two53, 1])).toBe(two53);
    expect(sumExact([two53 + 2, 1])).toBe(two53 + 4);
  });

  it('a partial sum beyond the largest double gives the infinity of its sign', () => {
    expect(sumExact([1e308, 1e308, -1e308])).toBe(Infinity);
    expect(sumExact([-1e308, -1e308, -1e308, 1e308])).toBe(-Infinity);
  });

  it('is the whole-number sum, rounded once, in any order', () => {
    const term = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e300, max: 1e300 }),
      fc.double({ noDefaultInfinity: true, noNaN: true, min: -1, max: 1 }),
      fc.integer({ min: -60, max: 60 }).map((e) => 2 ** e),
      fc.integer({ min: -60, max: 60 }).map((e) => -(2 ** e)),
    );
    fc.assert(
      fc.property(fc.array(term, { maxLength: 40 }), (terms) => {
        const expected = exactSum(terms);
        expect(sumExact(Object.freeze(terms))).toBe(expected);
        expect(sumExact(Object.freeze(terms.slice().reverse()))).toBe(expected);
        expect(sumExact(Float64Array.from(terms))).toBe(expected);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('sumSequential', () => {
  it.each([
    { name: 'nothing', terms: [], sum: 0 },
    { name: 'negative zero alone', terms: [-0], sum: 0 },
    { name: 'left to right', terms: [0.1, 0.2, 0.3], sum: 0.6000000000000001 },
    { name: 'right to left', terms: [0.3, 0.2, 0.1], sum: 0.6 },
    { name: 'ten tenths', terms: new Array<number>(10).fill(0.1), sum: 0.9999999999999999 },
  ])('$name', ({ terms, sum }) => {
    expect(sumSequential(Object.freeze(terms))).toBe(sum);
  });

  it('of whole numbers is the exact sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), (terms) => {
        expect(sumSequential(terms)).toBe(sumExact(terms));
      }),
      { seed },
    );
  });
});

describe('meanTwoPass', () => {
  it('corrects what the first pass lost', () => {
    const terms = Object.freeze(new Array<number>(10).fill(0.1));
    expect(sumSequential(terms) / 10).toBe(0.09999999999999999);
    expect(meanTwoPass(terms)).toBe(0.1);
  });

  it('scales exactly with powers of two and stays within the range of the terms', () => {
    const term = fc.double({ noDefaultInfinity: true, noNaN: true, min: 1e-3, max: 1e6 });
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: -20, max: 20 }),
        (terms, e) => {
          const mean = meanTwoPass(Object.freeze(terms));
          expect(meanTwoPass(terms.map((x) => x * 2 ** e))).toBe(mean * 2 ** e);
          expect(mean).toBeGreaterThanOrEqual(Math.min(...terms));
          expect(mean).toBeLessThanOrEqual(Math.max(...terms));
        },
      ),
      { seed },
    );
  });

  it('is close to the exact mean', () => {
    const term = fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 30 }), (terms) => {
        const scale = Math.max(...terms.map(Math.abs));
        expect(Math.abs(meanTwoPass(terms) - sumExact(terms) / terms.length)).toBeLessThanOrEqual(
          scale * 4.5e-16,
        );
      }),
      { seed },
    );
  });
});
