import type { Register } from '../model/register.js';

/**
 * Some registers by their positions.
 *
 * @param positions - in the order wanted
 * @param registers - all registers of the block
 * @returns one for each position
 */
export function childRegisters(
  positions: readonly number[],
  registers: readonly Register[],
): readonly Register[] {
  return positions.map((position) => {
    const register = registers[position];
    if (register === undefined) throw new Error(`No register at ${position}: the plan is not whole.`);
    return register;
  });
}
