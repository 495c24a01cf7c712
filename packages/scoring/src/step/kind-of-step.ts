import type { RoundingMode } from '@sopana/core/arithmetic';
import type { ImputeStep, Step, UseStep, WinsoriseStep } from '../model/step.js';
import { linearKind } from './linear-kind.js';
import { normaliseKind } from './normalise-kind.js';
import { placeKind } from './place-kind.js';
import { shapeKind } from './shape-kind.js';
import type { StepKind } from './step-kind.js';

/** Steps that change a value by itself. */
export type ValueStep = Exclude<Step, ImputeStep | WinsoriseStep | UseStep>;

/**
 * A step taken apart.
 *
 * @param step - fitted, expanded, and not an imputation
 * @param mode - rule of `round`
 * @returns its parameters and its change
 */
export function kindOfStep(step: ValueStep, mode: RoundingMode): StepKind {
  if ('goalposts' in step || 'zscore' in step || 'distance' in step) return normaliseKind(step);
  if ('place' in step) return placeKind(step);
  if ('times' in step || 'dividedBy' in step || 'plus' in step || 'subtractFrom' in step || 'clip' in step) {
    return linearKind(step);
  }
  return shapeKind(step, mode);
}
