import { classCode, VALUE } from '../model/class-code.js';
import type { Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';

/**
 * The class of a node that has no value although nothing was propagated: the most severe among its children.
 *
 * @param inputs - the children's registers
 * @param row - the row
 * @returns one class code, never that of a value
 */
export function severestCode(inputs: readonly Register[], row: number): number {
  let codes = 0;
  for (const input of inputs) codes |= scoredCode[input.classes[row] ?? 0] ?? 0;
  codes &= ~VALUE;
  // Children that all have values, with weights that sum to 0: nothing that counts applies.
  return codes === 0 ? classCode.notApplicable : 1 << (31 - Math.clz32(codes));
}
