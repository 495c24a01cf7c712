import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerOfTen, type RoundingMode, roundTo } from '../../src/arithmetic/index.js';

const seed = 20240603;
const modes: readonly RoundingMode[] = ['halfUp', 'halfEven', 'halfAway', 'r4', 'truncate', 'ceil', 'floor'];
const value = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true, min: -1000, max: 1000 }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 8 }))
    .map(([n, d]) => n / powerOfTen(d)),
  fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 8 }))
    .map(([n, d]) => (n + 0.5) / powerOfTen(d)),
);
const digit = fc.integer({ min: 0, max: 15 });

describe('roundTo', () => {
  it.each<readonly [number, number, Readonly<Record<RoundingMode, number>>]>([
    [2.5, 0, { halfUp: 3, halfEven: 2, halfAway: 3, r4: 2, truncate: 2, ceil: 3, floor: 2 }],
    [-2.5, 0, { halfUp: -2, halfEven: -2, halfAway: -3, r4: -2, truncate: -2, ceil: -2, floor: -3 }],
    [3.5, 0, { halfUp: 4, halfEven: 4, halfAway: 4, r4: 4, truncate: 3, ceil: 4, floor: 3 }],
    [-0.4, 0, { halfUp: 0, halfEven: 0, halfAway: 0, r4: 0, truncate: 0, ceil: 0, floor: -1 }],
    [0, 3, { halfUp: 0, halfEven: 0, halfAway: 0, r4: 0, truncate: 0, ceil: 0, floor: 0 }],
    [-0, 3, { halfUp: 0, halfEven: 0, halfAway: 0, r4: 0, truncate: 0, ceil: 0, floor: 0 }],
    [
      0.29,
      2,
      { halfUp: 0.29, halfEven: 0.29, halfAway: 0.29, r4: 0.29, truncate: 0.29, ceil: 0.29, floor: 0.29 },
    ],
    [1.1, 2, { halfUp: 1.1, halfEven: 1.1, halfAway: 1.1, r4: 1.1, truncate: 1.1, ceil: 1.1, floor: 1.1 }],
    [
      -1.234,
      2,
      {
        halfUp: -1.23,
        halfEven: -1.23,
        halfAway: -1.23,
        r4: -1.23,
        truncate: -1.23,
        ceil: -1.23,
        floor: -1.24,
      },
    ],
    [
      0.125,
      2,
      { halfUp: 0.13, halfEven: 0.12, halfAway: 0.13, r4: 0.12, truncate: 0.12, ceil: 0.13, floor: 0.12 },
    ],
    [1.005, 2, { halfUp: 1, halfEven: 1, halfAway: 1, r4: 1, truncate: 1, ceil: 1.01, floor: 1 }],
    [
      1e300,
      2,
      {
        halfUp: 1e300,
        halfEven: 1e300,
        halfAway: 1e300,
        r4: 1e300,
        truncate: 1e300,
        ceil: 1e300,
        floor: 1e300,
      },
    ],
    [1e-300, 2, { halfUp: 0, halfEven: 0, halfAway: 0, r4: 0, truncate: 0, ceil: 0.01, floor: 0 }],
  ])('%d to %d digits', (x, digits, expected) => {
    expect(Object.fromEntries(modes.map((mode) => [mode, roundTo(x, digits, mode)]))).toEqual(expected);
  });

  // R Core Team, ?round of R 4.0.0; Maechler, Rounding to Decimal Digits in Binary (vignette of the CRAN package round).
  // 0.45 lies as far from 0.4 as from 0.5 in doubles, so that the even digit wins; R 4 prints 0.4 and 0.6 for
  // round(c(0.45, 0.55), 1): Stack Overflow, question 76895580 (2023).
  it.each([
    [0.15, 1, 0.1],
    [0.25, 1, 0.2],
    [0.35, 1, 0.3],
    [0.45, 1, 0.4],
    [0.55, 1, 0.6],
    [0.65, 1, 0.7],
    [0.5, 0, 0],
    [1.5, 0, 2],
    [2.5, 0, 2],
    [-1.5, 0, -2],
    [2.675, 2, 2.67],
    [-2.675, 2, -2.67],
    [55.5, 0, 56],
  ])('r4 as R 4: round(%d, %d)', (x, digits, expected) => {
    expect(roundTo(x, digits, 'r4')).toBe(expected);
  });

  it('halfUp is the published floor(x p + 0.5) / p, flaws and all', () => {
    expect(roundTo(0.49999999999999994, 0, 'halfUp')).toBe(1);
    expect(roundTo(0.49999999999999994, 0, 'halfEven')).toBe(0);
    expect(roundTo(0.49999999999999994, 0, 'halfAway')).toBe(0);
    expect(roundTo(-0.49999999999999994, 0, 'halfEven')).toBe(0);
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.integer({ min: 0, max: 9 }),
        (x, digits) => {
          const p = Number(`1e${digits}`);
          expect(roundTo(x, digits, 'halfUp')).toBe(Math.floor(x * p + 0.5) / p + 0);
        },
      ),
      { seed },
    );
  });

  it('floor stays below where the scaled value is rounded up to a whole number', () => {
    expect(0.8999999999999999 * 10).toBe(9);
    expect(roundTo(0.8999999999999999, 1, 'floor')).toBe(0.8);
    expect(roundTo(-0.8999999999999999, 1, 'ceil')).toBe(-0.8);
    expect(roundTo(0.8999999999999999, 1, 'ceil')).toBe(0.9);
  });

  it('leaves a value alone that has no digit to round', () => {
    for (const mode of modes) {
      expect(roundTo(4503599627370497, 0, mode)).toBe(4503599627370497);
      expect(roundTo(-1.7976931348623157e308, 15, mode)).toBe(-1.7976931348623157e308);
    }
    // R asks for at most 15 significant digits, and leaves what has them.
    expect(roundTo(140737488355328.06, 1, 'r4')).toBe(140737488355328.06);
    expect(roundTo(140737488355327.06, 1, 'r4')).toBe(140737488355327.1);
  });

  it.each([-1, 0.5, 16, 23, NaN])('%d digits are a bug of the caller', (digits) => {
    expect(() => roundTo(1, digits, 'halfUp')).toThrow(RangeError);
  });

  it.each(modes)('%s is idempotent, never −0, and next to the value', (mode) => {
    fc.assert(
      fc.property(value, digit, (x, digits) => {
        const rounded = roundTo(x, digits, mode);
        expect(Object.is(rounded, -0)).toBe(false);
        expect(roundTo(rounded, digits, mode)).toBe(rounded);
        const unit = 1 / powerOfTen(digits);
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(unit + Math.abs(x) * 4.5e-16);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('ceil and floor enclose the value tightly; truncate is the one toward zero', () => {
    fc.assert(
      fc.property(value, digit, (x, digits) => {
        const above = roundTo(x, digits, 'ceil');
        const below = roundTo(x, digits, 'floor');
        expect(below).toBeLessThanOrEqual(x);
        expect(above).toBeGreaterThanOrEqual(x);
        expect(roundTo(x, digits, 'truncate')).toBe(x < 0 ? above : below);
        const p = powerOfTen(digits);
        const steps = Math.round(above * p) - Math.round(below * p);
        expect(below === above || Math.abs(x * p) >= 2 ** 51 || steps === 1).toBe(true);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it.each(['halfEven', 'halfAway', 'r4', 'truncate'] as const)('%s treats both signs alike', (mode) => {
    fc.assert(
      fc.property(value, digit, (x, digits) => {
        expect(roundTo(-x, digits, mode)).toBe(0 - roundTo(x, digits, mode));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('r4 leaves no nearer decimal, and an even last digit where two are as near', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 10 }),
        (x, digits) => {
          const rounded = roundTo(x, digits, 'r4');
          const last = Math.round(rounded * powerOfTen(digits));
          for (const other of [Number(`${last - 1}e-${digits}`), Number(`${last + 1}e-${digits}`)]) {
            const further = Math.abs(other - x) - Math.abs(rounded - x);
            expect(further > 0 || (further === 0 && last % 2 === 0)).toBe(true);
          }
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});

describe('powerOfTen', () => {
  it('is exact from 0 to 22', () => {
    for (let n = 0; n <= 22; n += 1) expect(BigInt(powerOfTen(n))).toBe(10n ** BigInt(n));
  });

  it.each([-1, 23, 1.5, NaN])('of %d throws', (n) => {
    expect(() => powerOfTen(n)).toThrow(RangeError);
  });
});
