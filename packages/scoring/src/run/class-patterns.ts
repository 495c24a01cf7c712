import { wordView } from './word-view.js';

/** The lowest bit of each byte of a word. */
const lowest = 0x01010101;

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
  patterns.fill(0, 0, length);
  const out = wordView(patterns, length);
  classes.forEach((codes, child) => {
    const words = wordView(codes, length);
    const whole = Math.min(words.length, out.length);
    for (let bit = 0; wanted >>> bit !== 0; bit += 1) {
      if (((wanted >>> bit) & 1) === 0) continue;
      // One mask finds the class in four rows at once.
      for (let at = 0; at < whole; at += 1) {
        out[at] = (out[at] as number) | ((((words[at] as number) >>> bit) & lowest) << child);
      }
      for (let row = whole * 4; row < length; row += 1) {
        patterns[row] = (patterns[row] as number) | ((((codes[row] as number) >>> bit) & 1) << child);
      }
    }
  });
}
