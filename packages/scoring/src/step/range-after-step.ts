import type { RoundingMode } from '@sopana/core/arithmetic';
import type { Step } from '../model/step.js';
import { constantOf } from './constant-of.js';
import { isConstant } from './is-constant.js';
import { kindOfStep } from './kind-of-step.js';

/**
 * The range of a number after a step.
 *
 * @param range - least and greatest number before it
 * @param step - the step
 * @param mode - rule of `round`
 * @returns the range after it; null where it is not fixed by its two ends, or depends on the subject
 */
export function rangeAfterStep(
  range: readonly [number, number],
  step: Step,
  mode: RoundingMode,
): readonly [number, number] | null {
  if ('winsorise' in step || 'use' in step) return null;
  if ('impute' in step) return null;
  // These may turn in between, so their ends do not tell.
  const turns = 'piecewise' in step || 'replace' in step || 'power' in step || isTurning(step);
  if (turns) return null;
  const { parameters, make } = kindOfStep(step, mode);
  if (!parameters.every(isConstant)) return null;
  const numbers = parameters.map((parameter) => constantOf(parameter));
  const change = make(numbers.map((number) => number ?? 0));
  const ends = range.map((end) => change?.(end) ?? null).filter((end) => end !== null);
  const [left, right] = ends;
  return left === undefined || right === undefined ? null : [Math.min(left, right), Math.max(left, right)];
}

function isTurning(step: Step): boolean {
  return ('apply' in step && step.apply === 'abs') || ('distance' in step && step.distance.sides === 'two');
}
