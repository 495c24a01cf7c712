/**
 * The scaled value x · p, as a double, to the nearest whole number, ties away from zero, then divided by p.
 *
 * @param value - finite, with `value * power` below 2^52 in magnitude
 * @param power - a power of ten, 1 to 1e15
 * @returns the rounded value
 *
 * @source IEEE 754-2019, roundTiesToAway, on the scaled value.
 */
export function roundHalfAway(value: number, power: number): number {
  // Of a magnitude the fraction is exact; of a negative number it would not always be.
  const scaled = Math.abs(value * power);
  const below = Math.floor(scaled);
  const size = (scaled - below >= 0.5 ? below + 1 : below) / power;
  return value < 0 ? -size : size;
}
