import type { ClipStep, DividedByStep, PlusStep, SubtractFromStep, TimesStep } from '../model/step.js';
import { clamp } from './clamp.js';
import type { StepKind } from './step-kind.js';

/**
 * Steps of one sign: multiply, divide, add, take from, limit.
 *
 * @param step - the step
 * @returns the step taken apart; a divisor of 0 allows no change
 */
export function linearKind(
  step: TimesStep | DividedByStep | PlusStep | SubtractFromStep | ClipStep,
): StepKind {
  if ('times' in step) return one(step.times, (number) => (value) => value * number);
  if ('plus' in step) return one(step.plus, (number) => (value) => value + number);
  if ('subtractFrom' in step) return one(step.subtractFrom, (number) => (value) => number - value);
  if ('dividedBy' in step) {
    return one(step.dividedBy, (number) => (number === 0 ? null : (value) => value / number));
  }
  const [least, greatest] = step.clip;
  return {
    parameters: [least, greatest].filter((limit) => limit !== null),
    make(numbers) {
      const low = least === null ? null : (numbers[0] ?? null);
      const high = greatest === null ? null : (numbers[least === null ? 0 : 1] ?? null);
      return (value) => clamp(value, low, high);
    },
  };
}

function one(
  parameter: StepKind['parameters'][number],
  make: (number: number) => ReturnType<StepKind['make']>,
): StepKind {
  return { parameters: [parameter], make: ([number = 0]) => make(number) };
}
