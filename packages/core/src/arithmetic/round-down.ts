/**
 * The greatest double of the form k / p, k whole, that is not above the value.
 *
 * @param value - finite, with `value * power` below 2^52 in magnitude
 * @param power - a power of ten, 1 to 1e15
 * @returns the rounded value, at most `value`
 *
 * @source Our convention: floor(x · p) / p alone makes 0.28 of 0.29, because 0.29 · 100 is 28.999999999999996 in doubles.
 */
export function roundDown(value: number, power: number): number {
  const whole = Math.floor(value * power);
  // The product is rounded, so that its floor may be one off either way.
  const next = (whole + 1) / power;
  if (next <= value) return next;
  const here = whole / power;
  return here <= value ? here : (whole - 1) / power;
}
