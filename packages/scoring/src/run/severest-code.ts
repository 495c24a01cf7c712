import { classCode, VALUE } from '../model/class-code.js';
import type { Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';

/**
 * The class of a node that has no value although nothing was propagated: the most severe among its children.
 *
 * @param inputs - the children's registers
 * @param row - the row
 * @param otherwise - code where no child is missing; nothing that counts applies, when absent
 * @returns one class code, never that of a value
 */
export function severestCode(
  inputs: readonly Register[],
  row: number,
  otherwise: number = classCode.notApplicable,
): number {
  let codes = 0;
  for (const { classes, given } of inputs) {
    codes |= scoredCode[classes[row] ?? 0] ?? 0;
    // What was imputed has a value, and is missing all the same where answers are asked for.
    if (given !== classes) codes |= scoredCode[given[row] ?? 0] ?? 0;
  }
  codes &= ~VALUE;
  return codes === 0 ? otherwise : 1 << (31 - Math.clz32(codes));
}
