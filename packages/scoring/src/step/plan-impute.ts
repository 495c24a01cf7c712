import { classCode, VALUE } from '../model/class-code.js';
import type { PlannedStep } from '../model/plan.js';
import type { ImputeStep } from '../model/step.js';
import { planParameter } from './plan-parameter.js';

/** Classes that an imputation fills; what does not apply stays as it is. */
const filled: number = classCode.unknown | classCode.unanswered | classCode.refused;

/**
 * The function that puts numbers in the place of what is not known.
 *
 * @param step - the step, fitted
 * @returns fills cells that are unknown, unanswered or refused; they count as values, but not as answered
 */
export function planImpute(step: ImputeStep): PlannedStep['apply'] {
  const parameter = planParameter(step.impute);
  return (id, register, block) => {
    if ((register.set & filled) === 0) return;
    for (let row = 0; row < block.length; row += 1) {
      const code = register.classes[row] as number;
      if (code === VALUE || (code !== 0 && (code & filled) === 0)) continue;
      const number = parameter(id, block, row);
      if (number === null) continue;
      register.values[row] = number;
      register.classes[row] = VALUE;
    }
  };
}
