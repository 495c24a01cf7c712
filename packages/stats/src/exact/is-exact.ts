import type { ExactNumber } from './exact-number.js';

/**
 * Whether a number can be taken exactly.
 *
 * @param value - a number or a fraction
 * @returns false for a number that is not finite
 *
 * @internal
 */
export function isExact(value: ExactNumber): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}
