import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulpDistance } from '../../src/arithmetic/index.js';

describe('ulpDistance', () => {
  it.each([
    [1, 1, 0],
    [0, -0, 0],
    [1, 1.0000000000000002, 1],
    [1, 0.9999999999999999, 1],
    [1, 2, 4503599627370496],
    [5e-324, -5e-324, 2],
    [2.2250738585072014e-308, 2.225073858507201e-308, 1],
    [-1, -1.0000000000000002, 1],
    [4294967296.000001, 4294967296, 1],
    [1, -1, 2 * 1023 * 2 ** 52],
  ])('from %d to %d', (a, b, steps) => {
    expect(ulpDistance(a, b)).toBe(steps);
    expect(ulpDistance(b, a)).toBe(steps);
  });

  it('counts the steps taken', () => {
    const view = new DataView(new ArrayBuffer(8));
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 0x7fe0000000000000n }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        (start, steps) => {
          view.setBigUint64(0, start);
          const a = view.getFloat64(0);
          view.setBigUint64(0, start + BigInt(steps));
          const b = view.getFloat64(0);
          expect(ulpDistance(a, b)).toBe(steps);
          expect(ulpDistance(-a, -b)).toBe(steps);
        },
      ),
      { seed: 20240604 },
    );
  });
});
