import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  numberOfRational,
  type Rational,
  rationalOf,
  subtractRational,
  sumExact,
  sumRational,
} from '../../src/arithmetic/index.js';

const seed = 20240602;
const finite = fc.double({ noDefaultInfinity: true, noNaN: true });
const decimal = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 }))
  .map(([n, places]) => rationalOf(Number(`${n}e-${places}`)));

function of(numerator: bigint, denominator = 1n): Rational {
  return Object.freeze({ numerator, denominator });
}

describe('rationalOf', () => {
  it.each([
    { x: 0, r: of(0n) },
    { x: -0, r: of(0n) },
    { x: 0.1, r: of(1n, 10n) },
    { x: -0.125, r: of(-1n, 8n) },
    { x: 3.125, r: of(25n, 8n) },
    { x: 1e21, r: of(10n ** 21n) },
    { x: 1.5e-7, r: of(3n, 20_000_000n) },
    { x: 5e-324, r: of(1n, 2n * 10n ** 323n) },
    { x: 1.7976931348623157e308, r: of(17976931348623157n * 10n ** 292n) },
  ])('$x', ({ x, r }) => {
    expect(rationalOf(x)).toEqual(r);
  });

  it.each([NaN, Infinity, -Infinity])('%d is a bug of the caller', (x) => {
    expect(() => rationalOf(x)).toThrow(RangeError);
  });

  it('reads back as the same double', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(numberOfRational(rationalOf(x))).toBe(x + 0);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('numberOfRational', () => {
  it.each([
    { name: 'a third', r: of(1n, 3n), x: 1 / 3 },
    { name: 'minus two thirds', r: of(-2n, 3n), x: -2 / 3 },
    { name: 'a tie to the even neighbour below', r: of(2n ** 53n + 1n), x: 9007199254740992 },
    { name: 'a tie to the even neighbour above', r: of(2n ** 53n + 3n), x: 9007199254740996 },
    { name: 'just above a tie', r: of((2n ** 53n + 1n) * 10n + 1n, 10n), x: 9007199254740994 },
    { name: 'half the least subnormal', r: of(1n, 2n ** 1075n), x: 0 },
    { name: 'just above half of it', r: of(3n, 2n ** 1076n), x: 5e-324 },
    { name: 'a tie among subnormals', r: of(3n, 2n ** 1075n), x: 1e-323 },
    { name: 'the largest double', r: of(2n ** 1024n - 2n ** 971n), x: 1.7976931348623157e308 },
    { name: 'what just rounds to it', r: of(2n ** 1024n - 2n ** 970n - 1n), x: 1.7976931348623157e308 },
    { name: 'what rounds beyond it', r: of(2n ** 1024n - 2n ** 970n), x: Infinity },
    { name: 'beyond, below zero', r: of(-(2n ** 1030n)), x: -Infinity },
    { name: 'the least normal', r: of(1n, 2n ** 1022n), x: 2.2250738585072014e-308 },
  ])('$name', ({ r, x }) => {
    expect(numberOfRational(r)).toBe(x);
  });

  it('is the correctly rounded quotient of two doubles', () => {
    const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const quotient = divideRational(rationalOf(a), rationalOf(b));
        expect(quotient.ok && numberOfRational(quotient.value)).toBe(a / b);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('arithmetic of fractions', () => {
  it('sums of thirds and tenths are exact', () => {
    expect(addRational(of(1n, 3n), of(1n, 6n))).toEqual(of(1n, 2n));
    expect(subtractRational(of(1n, 3n), of(1n, 3n))).toEqual(of(0n));
    expect(multiplyRational(of(2n, 3n), of(-3n, 4n))).toEqual(of(-1n, 2n));
    expect(divideRational(of(1n, 2n), of(-3n, 4n))).toEqual({ ok: true, value: of(-2n, 3n) });
    expect(sumRational([])).toEqual(of(0n));
    expect(sumRational(Object.freeze([of(1n, 2n), of(1n, 3n), of(1n, 6n), of(-1n)]))).toEqual(of(0n));
  });

  it.each([
    { a: of(1n, 3n), b: of(1n, 2n), order: -1 },
    { a: of(-1n, 3n), b: of(-1n, 2n), order: 1 },
    { a: of(5n), b: of(5n), order: 0 },
  ])('compares $a with $b', ({ a, b, order }) => {
    expect(compareRational(a, b)).toBe(order);
  });

  it('keeps the laws of a field', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(addRational(a, b)).toEqual(addRational(b, a));
        expect(subtractRational(addRational(a, b), b)).toEqual(a);
        expect(multiplyRational(a, addRational(b, c))).toEqual(
          addRational(multiplyRational(a, b), multiplyRational(a, c)),
        );
        expect(sumRational([a, b, c])).toEqual(addRational(addRational(a, b), c));
        expect(sumRational([c, a, b])).toEqual(sumRational([a, b, c]));
        expect(compareRational(a, b)).toBe(0 - compareRational(b, a) + 0);
        const quotient = divideRational(a, b);
        expect(quotient.ok ? multiplyRational(quotient.value, b) : b.numerator).toEqual(quotient.ok ? a : 0n);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('of binary fractions agrees with the exact sum', () => {
    const eighths = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 8);
    fc.assert(
      fc.property(fc.array(eighths, { maxLength: 40 }), (terms) => {
        expect(numberOfRational(sumRational(terms.map(rationalOf)))).toBe(sumExact(terms));
      }),
      { seed },
    );
  });
});
