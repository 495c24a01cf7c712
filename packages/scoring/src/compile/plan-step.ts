import { type RoundingMode, roundTo } from '@sopana/core/arithmetic';
import { VALUE } from '../model/class-code.js';
import type { PlannedStep } from '../model/plan.js';
import type { Step } from '../model/step.js';

/**
 * A step with the function that applies it.
 *
 * @param step - any step; its numbers finite
 * @param mode - rule of `round`
 * @returns the planned step
 */
export function planStep(step: Step, mode: RoundingMode): PlannedStep {
  const change = changeOf(step, mode);
  return {
    step,
    apply(values, classes, length) {
      for (let row = 0; row < length; row += 1) {
        if (classes[row] === VALUE) values[row] = change(values[row] ?? 0);
      }
    },
  };
}

function changeOf(step: Step, mode: RoundingMode): (value: number) => number {
  if ('times' in step) return (value) => value * step.times;
  if ('dividedBy' in step) return (value) => value / step.dividedBy;
  if ('plus' in step) return (value) => value + step.plus;
  if ('subtractFrom' in step) return (value) => step.subtractFrom - value;
  if ('round' in step) return (value) => roundTo(value, step.round, mode);
  const [least, greatest] = step.clip;
  return (value) => {
    if (least !== null && value < least) return least;
    return greatest !== null && value > greatest ? greatest : value;
  };
}
