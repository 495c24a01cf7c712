/**
 * A long walk through the library whose every bit is printed, to compare engines.
 * It uses no clock and no chance: two engines that differ in a line differ in a result.
 */
import { cbrt, exp, expm1, ln, log1p, log10, pow, roundTo, sumExact } from '@sopana/core/arithmetic';
import { digestOf } from '@sopana/core/canonical';

const points = 20_000;

/** A linear congruential walk over 0–1, exact in doubles. */
function walk(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const view = new DataView(new ArrayBuffer(8));

/** Folds the bits of a number into a hash (FNV-1a over its two words). */
function fold(hash: number, value: number): number {
  view.setFloat64(0, value);
  const high = Math.imul(hash ^ view.getUint32(0), 16_777_619);
  return Math.imul(high ^ view.getUint32(4), 16_777_619) >>> 0;
}

function lineOf(name: string, valueAt: (uniform: () => number) => number): string {
  const uniform = walk(name.length);
  let hash = 2_166_136_261;
  for (let index = 0; index < points; index += 1) hash = fold(hash, valueAt(uniform));
  return `${name}: ${hash.toString(16).padStart(8, '0')}`;
}

/**
 * One line for each function, with a hash of its results over the walk.
 *
 * @returns lines; equal on every engine
 */
export function battery(): string[] {
  const digest = digestOf({
    text: 'සෝපාන',
    numbers: [0.1, 1e21, -0, 5e-324],
    nested: { b: 1, a: [true, null] },
  });
  return [
    lineOf('ln', (u) => ln(u() * 1000 + 1e-9)),
    lineOf('log10', (u) => log10(u() * 1000 + 1e-9)),
    lineOf('log1p', (u) => log1p(u() * 4 - 0.999)),
    lineOf('exp', (u) => exp(u() * 200 - 100)),
    lineOf('expm1', (u) => expm1(u() * 4 - 2)),
    lineOf('pow', (u) => pow(u() * 50, u() * 20 - 10)),
    lineOf('cbrt', (u) => cbrt(u() * 2000 - 1000)),
    lineOf('roundTo', (u) => roundTo(u() * 2000 - 1000, 3, 'halfEven')),
    lineOf('sumExact', (u) => sumExact([u(), u() * 1e9, -u() * 1e-9, u() - 0.5])),
    `digest: ${digest.ok ? digest.value : 'failed'}`,
  ];
}
