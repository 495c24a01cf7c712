import type { ExactNumber } from './exact-number.js';

/**
 * A number as a message shows it.
 *
 * @param value - a number or a fraction
 * @returns as `0.25`, `1/3` or `NaN`
 *
 * @internal
 */
export function shownExact(value: ExactNumber): string {
  if (typeof value === 'number') return String(value);
  return value.denominator === 1n ? String(value.numerator) : `${value.numerator}/${value.denominator}`;
}
