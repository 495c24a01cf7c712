import type { Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';

/**
 * A register of one cell.
 *
 * @param value - the number
 * @param code - the class code; 0 for a cell that nobody wrote
 * @returns a register of its own
 */
export function oneCell(value: number, code: number): Register {
  const classes = Uint8Array.of(code);
  return {
    values: Float64Array.of(value),
    classes,
    given: classes,
    set: scoredCode[code] ?? code,
    exact: null,
  };
}
