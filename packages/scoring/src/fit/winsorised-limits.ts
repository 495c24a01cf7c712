import { kurtosis, skewness } from '@sopana/stats';
import type { SkewWinsorise } from '../model/step.js';

/** Limits that outliers are moved to. */
export interface WinsorisedLimits {
  /** Least value that stays; null when nothing is moved at the lower end. */
  readonly least: number | null;
  /** Greatest value that stays; null when nothing is moved at the upper end. */
  readonly greatest: number | null;
  /** How many values were moved. */
  readonly points: number;
  /** Whether the shape is within the limits now. */
  readonly passes: boolean;
}

/**
 * Moves outliers one by one, at the end that the skewness points to, to the next value that stays.
 *
 * @param values - the reference
 * @param rule - when there are outliers, and how many may be moved
 * @returns the limits; a shape that is not defined, as of equal values, passes
 *
 * @source COINr 1.1.14, winsorise(): absolute skewness and kurtosis together tell that there are outliers.
 */
export function winsorisedLimits(values: Float64Array, rule: SkewWinsorise): WinsorisedLimits {
  const sorted = values.slice().sort();
  let low = 0;
  let high = 0;
  const moved = (): Float64Array => {
    const least = sorted[low] ?? 0;
    const greatest = sorted[sorted.length - 1 - high] ?? 0;
    return sorted.map((value) => Math.min(Math.max(value, least), greatest));
  };
  let current: Float64Array = sorted;
  let shape = shapeOf(current, rule);
  while (!passes(shape, rule) && low + high < rule.maxPoints && low + high < sorted.length - 1) {
    if (shape.skew > 0) high += 1;
    else low += 1;
    current = moved();
    shape = shapeOf(current, rule);
  }
  return {
    least: low === 0 ? null : (sorted[low] ?? null),
    greatest: high === 0 ? null : (sorted[sorted.length - 1 - high] ?? null),
    points: low + high,
    passes: passes(shape, rule),
  };
}

interface Shape {
  readonly skew: number;
  readonly kurtosis: number;
}

function shapeOf(values: Float64Array, { moments = 'adjusted' }: SkewWinsorise): Shape {
  const skew = skewness(values, moments);
  const peak = kurtosis(values, moments);
  return { skew: skew.ok ? skew.value : 0, kurtosis: peak.ok ? peak.value : 0 };
}

function passes({ skew, kurtosis: peak }: Shape, rule: SkewWinsorise): boolean {
  return !(Math.abs(skew) > rule.absSkewAbove && peak > rule.kurtosisAbove);
}
