import { bitsView } from './bits-view.js';
import { exponentOf } from './exponent-of.js';
import { powerOfTwo } from './power-of-two.js';
import { productError } from './product-error.js';

/**
 * The cube root, the same bits on every engine; exact for cubes.
 *
 * @param x - any number
 * @returns the root with the sign of `x`, off by at most 0.51 units in the last place; ±∞ and not-a-number stay what they are
 *
 * @example
 * ```ts
 * cbrt(27); // => 3
 * cbrt(7); // => 1.9129311827723892
 * ```
 *
 * @source First guess by a third of the exponent (Kahan, Computing a Real Cube Root, 1991), two steps of Halley,
 * one of Newton whose residual is exact to a pair of doubles.
 */
export function cbrt(x: number): number {
  const size = Math.abs(x);
  if (!(size > 0 && size < Infinity)) return x;
  // 2^54 lifts every subnormal into the normal range; its cube root is 2^18.
  const subnormal = size < 2.2250738585072014e-308;
  const normal = subnormal ? size * 18014398509481984 : size;
  const third = Math.floor(exponentOf(normal) / 3);
  const root = rootBelowEight(scaleDown(normal, third)) * powerOfTwo(subnormal ? third - 18 : third);
  return x < 0 ? -root : root;
}

function scaleDown(x: number, third: number): number {
  // In three steps, because 2^(3 · third) may leave the range of doubles.
  const factor = powerOfTwo(-third);
  return x * factor * factor * factor;
}

function rootBelowEight(m: number): number {
  bitsView.setFloat64(0, m);
  bitsView.setUint32(0, Math.trunc(bitsView.getUint32(0) / 3) + 715094163);
  bitsView.setUint32(4, 0);
  let t = bitsView.getFloat64(0);
  for (let step = 0; step < 2; step += 1) {
    const cube = t * t * t;
    t = (t * (cube + 2 * m)) / (2 * cube + m);
  }
  const square = t * t;
  const cube = square * t;
  const cubeLow = productError(square, t, cube) + productError(t, t, square) * t;
  return t + (m - cube - cubeLow) / (3 * square);
}
