import { ln, pow, type RoundingMode, roundTo } from '@sopana/core/arithmetic';
import type {
  ApplyStep,
  BoxCoxStep,
  KeepStep,
  PiecewiseStep,
  PowerStep,
  ReplaceStep,
  RoundStep,
} from '../model/step.js';
import type { Change, StepKind } from './step-kind.js';
import { unary } from './unary.js';

/**
 * Steps that bend a value, without parameters.
 *
 * @param step - the step
 * @param mode - rule of `round`
 * @returns the step taken apart
 */
export function shapeKind(
  step: ApplyStep | PowerStep | BoxCoxStep | PiecewiseStep | ReplaceStep | RoundStep | KeepStep,
  mode: RoundingMode,
): StepKind {
  return { parameters: [], make: () => changeOf(step, mode) };
}

function changeOf(step: Parameters<typeof shapeKind>[0], mode: RoundingMode): Change {
  if ('apply' in step) return unary[step.apply];
  if ('power' in step) return (value) => powerOf(value, step.power);
  if ('boxCox' in step) return boxCox(step.boxCox.lambda, step.boxCox.shift ?? 0);
  if ('piecewise' in step) return (value) => piecewise(step.piecewise, value);
  if ('round' in step) return (value) => roundTo(value, step.round, mode);
  if ('replace' in step) return (value) => (value === step.replace.value ? step.replace.with : value);
  return (value) => value;
}

/** Negative numbers have real powers for whole exponents only; 0 has none that is negative. */
function powerOf(value: number, exponent: number): number | null {
  if (value < 0 && !Number.isInteger(exponent)) return null;
  return value === 0 && exponent < 0 ? null : pow(value, exponent);
}

/** @source G. E. P. Box and D. R. Cox (1964), An analysis of transformations, J. R. Stat. Soc. B 26. */
function boxCox(lambda: number, shift: number): Change {
  return (value) => {
    const base = value + shift;
    if (base <= 0) return null;
    return lambda === 0 ? ln(base) : (pow(base, lambda) - 1) / lambda;
  };
}

function piecewise(points: PiecewiseStep['piecewise'], value: number): number | null {
  const [first] = points;
  if (first === undefined) return null;
  if (value <= first[0]) return first[1];
  let left = first;
  for (const right of points) {
    if (value <= right[0] && right[0] > left[0]) {
      return left[1] + ((value - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
    }
    left = right;
  }
  return left[1];
}
