import { type Rational, rationalOf } from '@sopana/core/arithmetic';
import type { ExactNumber } from './exact-number.js';

/**
 * A number as a fraction.
 *
 * @param value - finite
 * @returns the fraction itself, or that of the decimal that the number prints as
 *
 * @internal
 */
export function exactOf(value: ExactNumber): Rational {
  return typeof value === 'number' ? rationalOf(value) : value;
}
