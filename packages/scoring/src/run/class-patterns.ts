import { patternKernels } from './pattern-kernels.js';
import { wordView } from './word-view.js';

/**
 * Which of at most 8 children are of some classes, in one byte for each row: bit k stands for child k.
 *
 * @param classes - class codes, one column for each child
 * @param wanted - bits of the classes
 * @param patterns - where the bytes go; none of `classes`
 * @param length - rows of the block
 */
export function classPatterns(
  classes: readonly Uint8Array[],
  wanted: number,
  patterns: Uint8Array,
  length: number,
): void {
  const out = wordView(patterns, length);
  const words = classes.map((codes) => wordView(codes, length));
  const whole = words.reduce((least, { length: own }) => Math.min(least, own), out.length);
  const kernel = patternKernels[classes.length];
  patterns.fill(0, 0, length);
  for (let bit = 0; wanted >>> bit !== 0; bit += 1) {
    if (((wanted >>> bit) & 1) === 0) continue;
    kernel?.(words, bit, out, whole);
    for (let row = whole * 4; row < length; row += 1) {
      let pattern = patterns[row] as number;
      for (let child = 0; child < classes.length; child += 1) {
        pattern |= ((((classes[child] as Uint8Array)[row] as number) >>> bit) & 1) << child;
      }
      patterns[row] = pattern;
    }
  }
}
