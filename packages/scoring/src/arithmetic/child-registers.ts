import type { PlannedMean } from '../model/plan.js';
import type { Register } from '../model/register.js';

/**
 * The registers of a node's children, in the order of summation.
 *
 * @param node - a planned mean
 * @param registers - all registers of the block
 * @returns one for each child
 */
export function childRegisters(node: PlannedMean, registers: readonly Register[]): readonly Register[] {
  return node.children.map((child) => {
    const register = registers[child.register];
    if (register === undefined) throw new Error(`No register for '${child.of}': the plan is not whole.`);
    return register;
  });
}
