/** From this magnitude on, by digits, R finds more than 15 significant digits asked for and returns the value as it is. */
const unroundedFrom: readonly number[] = [
  0, 140737488355328, 8796093022208, 1099511627776, 137438953472, 8589934592, 1073741824, 134217728, 8388608,
  1048576, 131072, 8192, 1024, 128, 8, 1,
];

/**
 * The value as `round(x, digits)` of R 4.0.0 and later: the nearer, in doubles, of the decimals below and above it;
 * where both are equally near, the one whose last digit is even.
 *
 * @param value - finite, with `value * power` below 2^52 in magnitude
 * @param power - 10^digits
 * @param digits - a whole number, 1 to 15
 * @returns the rounded value
 *
 * @source R Core Team, `?round` of R 4.0.0, section on the algorithm; Maechler, Rounding to Decimal Digits in Binary
 * (vignette of the CRAN package round), variant r3d.C.
 */
export function roundR4(value: number, power: number, digits: number): number {
  const size = Math.abs(value);
  if (size >= (unroundedFrom[digits] as number)) return value;
  const scaled = size * power;
  const whole = Math.floor(scaled);
  const below = whole / power;
  const above = Math.ceil(scaled) / power;
  const toBelow = size - below;
  const toAbove = above - size;
  const rounded = toAbove < toBelow || (toAbove === toBelow && whole % 2 === 1) ? above : below;
  return value < 0 ? -rounded : rounded;
}
