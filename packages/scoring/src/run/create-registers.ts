import type { Plan } from '../model/plan.js';
import type { Register } from '../model/register.js';

/**
 * Empty registers for a plan: items first, then nodes in the order of the document.
 *
 * @param plan - the plan
 * @returns one register each, not yet bound to cells
 */
export function createRegisters(plan: Plan): Register[] {
  const values = new Float64Array(0);
  const classes = new Uint8Array(0);
  return Array.from({ length: plan.items.length + plan.nodes.length }, () => {
    return { values, classes, given: classes, set: 0, exact: null };
  });
}
