import type { Pair } from './pair.js';
import { sumError } from './sum-error.js';

/**
 * e^(r − correction) − 1 for a small argument, as a pair.
 *
 * @param r - at most 0.011 in magnitude
 * @param correction - a small part to take off, below 2^−20 of `r`'s range
 * @param out - receives the value to about 2^−60 of its size
 *
 * @source Abramowitz and Stegun 4.2.1, to the term r⁷.
 */
export function expm1Reduced(r: number, correction: number, out: Pair): void {
  const high = r - correction;
  const low = r - high - correction;
  const series = 1 / 2 + high * (1 / 6 + high * (1 / 24 + high * (1 / 120 + high * (1 / 720 + high / 5040))));
  const rest = low + high * high * series;
  out.high = high + rest;
  out.low = sumError(high, rest, out.high);
}
