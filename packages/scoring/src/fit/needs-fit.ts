import type { Step } from '../model/step.js';
import { isConstant } from '../step/is-constant.js';
import { parametersOf } from '../step/parameters-of.js';

/**
 * Whether a step still has to be fitted.
 *
 * @param step - any step
 * @returns true when it holds a parameter or a reference without numbers, or is a winsorisation
 */
export function needsFit(step: Step): boolean {
  if ('winsorise' in step) return true;
  if ('place' in step) return 'fit' in step.place.among;
  return parametersOf(step).some(({ parameter }) => !isConstant(parameter) && 'fit' in parameter);
}
