import { VALUE } from '../model/class-code.js';
import { wordView } from './word-view.js';

/**
 * Which of at most 8 children have a value, in one byte for each row: bit k stands for child k.
 *
 * @param classes - class codes, one column for each child
 * @param patterns - where the bytes go; none of `classes`
 * @param length - rows of the block
 */
export function presencePatterns(
  classes: readonly Uint8Array[],
  patterns: Uint8Array,
  length: number,
): void {
  patterns.fill(0, 0, length);
  const out = wordView(patterns, length);
  classes.forEach((codes, child) => {
    const words = wordView(codes, length);
    const whole = Math.min(words.length, out.length);
    // The bit of a value is the lowest of a code, so one mask finds it in four rows at once.
    for (let at = 0; at < whole; at += 1) {
      out[at] = (out[at] as number) | (((words[at] as number) & 0x01010101) << child);
    }
    for (let row = whole * 4; row < length; row += 1) {
      patterns[row] = (patterns[row] as number) | (((codes[row] as number) & VALUE) << child);
    }
  });
}
