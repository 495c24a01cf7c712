import { powerOfTen } from './power-of-ten.js';
import { roundDown } from './round-down.js';
import { roundHalfAway } from './round-half-away.js';
import { roundHalfEven } from './round-half-even.js';
import { roundHalfUp } from './round-half-up.js';
import { roundR4 } from './round-r4.js';
import type { RoundingMode } from './rounding-mode.js';

/**
 * The value at a number of decimal digits, by the rule that the document declares.
 *
 * With p = 10^digits, a double, and every step in plain doubles:
 * `halfUp` is floor(x p + ½) / p, ties toward plus infinity;
 * `halfEven` and `halfAway` take the whole number nearest to x p, ties to the even one or away from zero, and divide by p;
 * `r4` is R ≥ 4.0.0: of floor(|x| p) / p and ceil(|x| p) / p the one nearer to |x|, the even one on a tie;
 * `floor` is the greatest k / p not above x, `ceil` the least not below, `truncate` the one of these toward zero.
 *
 * @param value - finite
 * @param digits - a whole number, 0 to 15; negative digits are not supported; any other throws a RangeError, a bug of the caller
 * @param mode - the rule
 * @returns the rounded value, never −0; the value itself where |x p| is 2^52 or more, which leaves no digit to round
 *
 * @example
 * ```ts
 * roundTo(2.5, 0, 'halfUp'); // => 3
 * roundTo(-2.5, 0, 'halfUp'); // => -2
 * roundTo(2.5, 0, 'halfEven'); // => 2
 * roundTo(-2.5, 0, 'halfAway'); // => -3
 * roundTo(0.15, 1, 'r4'); // => 0.1
 * roundTo(0.29, 2, 'floor'); // => 0.29
 * ```
 *
 * @remarks Ties are ties of the doubles: 1.005 lies below 1.005 and 1.005 · 100 is 100.49999999999999, so that `halfUp` gives 1.
 * @source See docs/methods/arithmetic.md; R Core Team, `?round` of R 4.0.0, for `r4`.
 */
export function roundTo(value: number, digits: number, mode: RoundingMode): number {
  const power = powerOfTen(digits);
  if (digits > 15)
    throw new RangeError(`The number of digits is ${digits}; it must be a whole number from 0 to 15.`);
  if (!(Math.abs(value * power) < 4503599627370496)) return value + 0;
  // Adding 0 turns −0 into 0.
  return rounded(value, power, digits, mode) + 0;
}

function rounded(value: number, power: number, digits: number, mode: RoundingMode): number {
  switch (mode) {
    case 'halfUp':
      return roundHalfUp(value, power);
    case 'halfEven':
      return roundHalfEven(value, power);
    case 'halfAway':
      return roundHalfAway(value, power);
    case 'r4':
      return digits === 0 ? roundHalfEven(value, 1) : roundR4(value, power, digits);
    case 'truncate':
      return value < 0 ? -roundDown(-value, power) : roundDown(value, power);
    case 'ceil':
      return -roundDown(-value, power);
    case 'floor':
      return roundDown(value, power);
  }
}
