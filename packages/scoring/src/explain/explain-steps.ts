import { VALUE } from '../model/class-code.js';
import type { StepExplanation } from '../model/explanation.js';
import type { PlannedStep } from '../model/plan.js';

/**
 * Steps taken one by one, with the value before and after each.
 *
 * @param steps - the engine's own steps
 * @param start - the value before the first
 * @returns one entry for each step
 */
export function explainSteps(steps: readonly PlannedStep[], start: number): readonly StepExplanation[] {
  const values = Float64Array.of(start);
  const classes = Uint8Array.of(VALUE);
  return steps.map(({ step, apply }) => {
    const before = values[0] ?? start;
    apply(values, classes, 1);
    return { step, before, after: values[0] ?? start };
  });
}
