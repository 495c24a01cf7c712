import { VALUE } from '../model/class-code.js';
import type { StepExplanation } from '../model/explanation.js';
import type { PlannedStep } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';

/**
 * Steps taken one by one, with the value before and after each.
 *
 * @param id - of the item or node
 * @param steps - the engine's own steps
 * @param register - its cell before the first step, of one row; written
 * @param block - the block of that row
 * @returns one entry for each step that found or left a value
 */
export function explainSteps(
  id: string,
  steps: readonly PlannedStep[],
  register: Register,
  block: Block,
): readonly StepExplanation[] {
  return steps.flatMap(({ step, apply }) => {
    const before = cellOf(register);
    // Faults were reported by the run that is explained.
    apply(id, register, { ...block, faults: [] });
    const after = cellOf(register);
    return before === null && after === null ? [] : [{ step, before, after }];
  });
}

function cellOf(register: Register): number | null {
  return register.classes[0] === VALUE ? (register.values[0] ?? null) : null;
}
