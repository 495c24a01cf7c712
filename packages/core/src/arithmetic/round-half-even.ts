/**
 * The scaled value x · p, as a double, to the nearest whole number, ties to the even one, then divided by p.
 *
 * @param value - finite, with `value * power` below 2^52 in magnitude
 * @param power - a power of ten, 1 to 1e15
 * @returns the rounded value
 *
 * @source IEEE 754-2019, roundTiesToEven, on the scaled value.
 */
export function roundHalfEven(value: number, power: number): number {
  // Of a magnitude the fraction is exact; of a negative number it would not always be.
  const scaled = Math.abs(value * power);
  const below = Math.floor(scaled);
  const fraction = scaled - below;
  const up = fraction > 0.5 || (fraction === 0.5 && below % 2 === 1);
  const size = (up ? below + 1 : below) / power;
  return value < 0 ? -size : size;
}
