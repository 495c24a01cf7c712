import { scoredCode } from '../model/scored-code.js';
import { wordView } from './word-view.js';

/** 1 in each byte of a word. */
const ones = 0x01010101;

/** The top bit of each byte of a word; no class code has it. */
const tops = 0x80808080 | 0;

/** Below this a view costs more than it saves. */
const fewRows = 32;

/**
 * The classes that occur in a block.
 *
 * @param classes - class codes, one for each row
 * @param length - how many rows count
 * @returns the bitwise or of their codes, cells that nobody wrote as `unanswered`
 */
export function classSet(classes: Uint8Array, length: number): number {
  let set = 0;
  let row = 0;
  if (length >= fewRows) {
    const words = wordView(classes, length);
    const whole = words.length & ~1;
    let borrows = 0;
    for (let at = 0; at < whole; at += 2) {
      const word = words[at] as number;
      const next = words[at + 1] as number;
      set |= word | next;
      // Taking 1 from a byte that is 0, and from no other, borrows: its top bit, or that of a byte above, comes out set.
      borrows |= (word - ones) | (next - ones);
    }
    set = (set | (set >>> 8) | (set >>> 16) | (set >>> 24)) & 0x7f;
    if ((borrows & tops) !== 0) set |= scoredCode[0] ?? 0;
    row = whole * 4;
  }
  for (; row < length; row += 1) set |= scoredCode[classes[row] ?? 0] ?? 0;
  return set;
}
