import { scoredCode } from '../model/scored-code.js';

/**
 * The classes that occur in a block.
 *
 * @param classes - class codes, one for each row
 * @param length - how many rows count
 * @returns the bitwise or of their codes, cells that nobody wrote as `unanswered`
 */
export function classSet(classes: Uint8Array, length: number): number {
  let set = 0;
  for (let row = 0; row < length; row += 1) set |= scoredCode[classes[row] ?? 0] ?? 0;
  return set;
}
