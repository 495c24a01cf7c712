/**
 * floor(x · p + ½) / p, each step in plain doubles: ties toward plus infinity.
 *
 * @param value - finite, with `value * power` below 2^52 in magnitude
 * @param power - a power of ten, 1 to 1e15
 * @returns the rounded value
 *
 * @source The form in which published indices and spreadsheets' users write it.
 */
export function roundHalfUp(value: number, power: number): number {
  return Math.floor(value * power + 0.5) / power;
}
