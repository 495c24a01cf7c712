import type { PlannedStep } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { classSet } from './class-set.js';

/**
 * Takes the steps of an item or node, and keeps what was there before an imputation.
 *
 * @param id - of the item or node
 * @param steps - in order
 * @param block - the block
 * @param register - its cells; they belong to the register
 */
export function applySteps(
  id: string,
  steps: readonly PlannedStep[],
  block: Block,
  register: Register,
): void {
  register.given = register.classes;
  if (steps.length === 0) return;
  if (steps.some(({ step }) => 'impute' in step)) register.given = register.classes.slice(0, block.length);
  for (const step of steps) step.apply(id, register, block);
  register.set = classSet(register.classes, block.length);
}
