import { type RoundingMode, roundTo } from '@sopana/core/arithmetic';
import type { Parameter, Step } from '@sopana/scoring';

type Change = (value: number) => number;

/**
 * Steps as one function, where they surely never lower a greater number below a lesser one.
 *
 * @param steps - in order, without references to pipelines
 * @param mode - rule of `round`
 * @returns the function, which takes infinity as it takes any number; null where the steps may fall, or depend on more than
 * plain numbers
 */
export function risingSteps(steps: readonly Step[], mode: RoundingMode): Change | null {
  const changes: Change[] = [];
  for (const step of steps) {
    const change = risingStep(step, mode);
    if (change === null) return null;
    changes.push(change);
  }
  return (value) => changes.reduce((number, change) => change(number), value);
}

function risingStep(step: Step, mode: RoundingMode): Change | null {
  if ('times' in step) return withNumber(step.times, (by) => (by > 0 ? (value) => value * by : null));
  if ('dividedBy' in step) return withNumber(step.dividedBy, (by) => (by > 0 ? (value) => value / by : null));
  if ('plus' in step) return withNumber(step.plus, (by) => (value) => value + by);
  if ('keep' in step) return (value) => value;
  if ('round' in step) return (value) => (Number.isFinite(value) ? roundTo(value, step.round, mode) : value);
  if ('clip' in step) {
    const [least, most] = step.clip;
    if (typeof (least ?? 0) !== 'number' || typeof (most ?? 0) !== 'number') return null;
    return (value) => clamp(value, least as number | null, most as number | null);
  }
  if (!('goalposts' in step)) return null;
  const { worst, best, to: [low, high] = [0, 1], on, clip } = step.goalposts;
  if (typeof worst !== 'number' || typeof best !== 'number' || on !== undefined) return null;
  if (worst === best || (high - low) / (best - worst) <= 0) return null;
  return (value) => {
    const share = (value - worst) / (best - worst);
    return (clip === true ? clamp(share, 0, 1) : share) * (high - low) + low;
  };
}

function withNumber(parameter: Parameter, make: (number: number) => Change | null): Change | null {
  return typeof parameter === 'number' ? make(parameter) : null;
}

function clamp(value: number, least: number | null, most: number | null): number {
  if (least !== null && value < least) return least;
  return most !== null && value > most ? most : value;
}
