import { powerOfTwo } from './power-of-two.js';

/**
 * (high + low) · 2^k, rounded once also where the result is subnormal.
 *
 * @param high - 0.989 to 1.979
 * @param low - below a unit in the last place of `high`
 * @param k - a whole number, −1077 to 1024
 * @returns the double; ∞ beyond the largest
 *
 * @source Our convention: adding 1 puts the last kept bit of a subnormal at the end of the significand, so that one addition rounds it.
 */
export function scalePair(high: number, low: number, k: number): number {
  const sum = high + low;
  if (k > 1023) return sum * 2 * powerOfTwo(1023);
  if (k > -1022 || (k === -1022 && sum >= 1)) return sum * powerOfTwo(k);
  const scale = powerOfTwo(k + 1022);
  const raised = 1 + high * scale;
  const rest = 1 - raised + high * scale + low * scale;
  return (raised + rest - 1) * powerOfTwo(-1022);
}
