import { ln } from '@sopana/core/arithmetic';
import type { Constant } from '../model/parameter.js';

/**
 * The number of a constant.
 *
 * @param constant - a number, a logarithm or a quotient
 * @returns the number; null where there is none, such as the logarithm of 0
 */
export function constantOf(constant: Constant): number | null {
  if (typeof constant === 'number') return constant;
  if ('ln' in constant) return constant.ln > 0 ? ln(constant.ln) : null;
  const [dividend, divisor] = constant.ratio;
  return divisor === 0 ? null : dividend / divisor;
}
