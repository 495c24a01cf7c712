import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cbrt,
  exp,
  expm1,
  ln,
  log1p,
  log10,
  pow,
  powerOfTen,
  ulpDistance,
} from '../../src/arithmetic/index.js';
import { readReference } from './read-reference.js';

const seed = 20240605;

describe('against 200-bit references', () => {
  const functions: Readonly<Record<string, (...given: number[]) => number>> = {
    ln: (x = NaN) => ln(x),
    log10: (x = NaN) => log10(x),
    log1p: (x = NaN) => log1p(x),
    exp: (x = NaN) => exp(x),
    expm1: (x = NaN) => expm1(x),
    pow: (x = NaN, y = NaN) => pow(x, y),
    cbrt: (x = NaN) => cbrt(x),
  };

  // The promise is 1 unit in the last place; at these points every bit is right, and a change of one must be seen.
  it.each(Object.entries(functions))(
    '%s is correctly rounded at every point of its table',
    (name, compute) => {
      const rows = readReference(name);
      expect(rows.length).toBeGreaterThanOrEqual(200);
      const off = rows
        .map(({ given, expected }) => ({ given, expected, actual: compute(...given) }))
        .filter(({ expected, actual }) => !(actual === expected));
      expect(off).toEqual([]);
    },
  );

  // Measured on 20,000 points: the known cases where the last bit is not that of the correctly rounded result.
  it.each([
    { name: 'expm1', actual: () => expm1(-0.009821386539730394), expected: -0.009773314230581184 },
    { name: 'pow', actual: () => pow(23.340964457197224, 66), expected: 1.9762442573398682e90 },
  ])('$name stays within 1 unit where it is not', ({ actual, expected }) => {
    expect(ulpDistance(actual(), expected)).toBe(1);
  });
});

describe('values on which engines differ', () => {
  it.each([
    ['cbrt(7)', cbrt(7), 1.9129311827723892],
    ['log10(1.3)', log10(1.3), 0.11394335230683679],
    ['pow(2, 0.5)', pow(2, 0.5), Math.SQRT2],
    ['exp(1)', exp(1), Math.E],
    ['expm1(1)', expm1(1), 1.7182818284590453],
    ['exp(-745.13)', exp(-745.13), 5e-324],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('exact results', () => {
  it('log10 of every power of ten that is a double', () => {
    for (let n = 0; n <= 22; n += 1) expect(log10(powerOfTen(n))).toBe(n);
  });

  it('log10 of the double nearest to a power of ten is the whole exponent', () => {
    for (let n = -307; n <= 308; n += 1) expect(log10(Number(`1e${n}`))).toBe(n);
  });

  it('cbrt of cubes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -208063, max: 208063 }), fc.integer({ min: -300, max: 300 }), (n, e) => {
        const root = n * 2 ** e;
        expect(cbrt(root * root * root)).toBe(root);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('pow of whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 40 }), (x, y) => {
        // Number() of a whole number rounds half to even, so ties count too.
        expect(pow(x, y)).toBe(Number(BigInt(x) ** BigInt(y)));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('pow of 2 over the whole range, subnormals too', () => {
    for (let k = -1074; k < 1024; k += 1) expect(pow(2, k)).toBe(2 ** k);
  });

  it('pow of squares and cubes takes the root back', () => {
    for (let n = 1; n < 2000; n += 1) {
      expect(pow(n * n, 0.5)).toBe(n);
      expect(pow(n * n, 1.5)).toBe(n * n * n);
    }
  });
});

describe('special values', () => {
  it.each<readonly [string, number, number]>([
    ['ln(0)', ln(0), -Infinity],
    ['ln(-1)', ln(-1), NaN],
    ['ln(NaN)', ln(NaN), NaN],
    ['ln(∞)', ln(Infinity), Infinity],
    ['ln(1)', ln(1), 0],
    ['log10(0)', log10(0), -Infinity],
    ['log10(-1)', log10(-1), NaN],
    ['log10(NaN)', log10(NaN), NaN],
    ['log10(∞)', log10(Infinity), Infinity],
    ['log1p(-1)', log1p(-1), -Infinity],
    ['log1p(-2)', log1p(-2), NaN],
    ['log1p(NaN)', log1p(NaN), NaN],
    ['log1p(∞)', log1p(Infinity), Infinity],
    ['log1p(-0)', log1p(-0), -0],
    ['exp(∞)', exp(Infinity), Infinity],
    ['exp(-∞)', exp(-Infinity), 0],
    ['exp(NaN)', exp(NaN), NaN],
    ['exp(709.79)', exp(709.79), Infinity],
    ['exp(-745.14)', exp(-745.14), 0],
    ['exp(0)', exp(0), 1],
    ['expm1(-0)', expm1(-0), -0],
    ['expm1(∞)', expm1(Infinity), Infinity],
    ['expm1(709.79)', expm1(709.79), Infinity],
    ['expm1(-∞)', expm1(-Infinity), -1],
    ['expm1(-39.9)', expm1(-39.9), -1],
    ['expm1(NaN)', expm1(NaN), NaN],
    ['cbrt(-0)', cbrt(-0), -0],
    ['cbrt(-∞)', cbrt(-Infinity), -Infinity],
    ['cbrt(NaN)', cbrt(NaN), NaN],
    ['cbrt(5e-324)', cbrt(5e-324), 1.7031839360032603e-108],
    ['pow(NaN, 0)', pow(NaN, 0), 1],
    ['pow(1, NaN)', pow(1, NaN), 1],
    ['pow(NaN, 1)', pow(NaN, 1), NaN],
    ['pow(2, NaN)', pow(2, NaN), NaN],
    ['pow(-2, 0.5)', pow(-2, 0.5), NaN],
    ['pow(-8, 3)', pow(-8, 3), -512],
    ['pow(-1, ∞)', pow(-1, Infinity), 1],
    ['pow(-1, 2.5)', pow(-1, 2.5), NaN],
    ['pow(0, 2)', pow(0, 2), 0],
    ['pow(-0, 3)', pow(-0, 3), -0],
    ['pow(0, -1)', pow(0, -1), Infinity],
    ['pow(-0, -1)', pow(-0, -1), -Infinity],
    ['pow(-∞, 3)', pow(-Infinity, 3), -Infinity],
    ['pow(-∞, -3)', pow(-Infinity, -3), -0],
    ['pow(∞, -2)', pow(Infinity, -2), 0],
    ['pow(0.5, ∞)', pow(0.5, Infinity), 0],
    ['pow(0.5, -∞)', pow(0.5, -Infinity), Infinity],
    ['pow(2, 1024)', pow(2, 1024), Infinity],
    ['pow(-2, 1025)', pow(-2, 1025), -Infinity],
    ['pow(2, -1080)', pow(2, -1080), 0],
    ['pow(-3, 1)', pow(-3, 1), -3],
    ['pow(10, 309)', pow(10, 309), Infinity],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('laws', () => {
  const positive = fc.double({ noDefaultInfinity: true, noNaN: true, min: 5e-324, max: 1.7e308 });

  it('never decrease', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(ln(low)).toBeLessThanOrEqual(ln(high));
        expect(log10(low)).toBeLessThanOrEqual(log10(high));
        expect(cbrt(low)).toBeLessThanOrEqual(cbrt(high));
        expect(log1p(low)).toBeLessThanOrEqual(log1p(high));
        expect(exp(-high)).toBeLessThanOrEqual(exp(-low));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('exp takes ln back, as far as the last bit of the logarithm tells', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0.5, max: 2 }), (x) => {
        expect(ulpDistance(exp(ln(x)), x)).toBeLessThanOrEqual(2);
        expect(ulpDistance(expm1(log1p(x)), x)).toBeLessThanOrEqual(4);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
