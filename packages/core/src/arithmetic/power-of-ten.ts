/** 10^0 to 10^22: every power of ten that a double holds exactly. */
const powers: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  1e20, 1e21, 1e22,
];

/**
 * 10^n, exactly.
 *
 * @param n - a whole number, 0 to 22; any other is a bug of the caller and throws a RangeError
 * @returns a whole number, 1 to 1e22
 *
 * @example
 * ```ts
 * powerOfTen(3); // => 1000
 * ```
 *
 * @source IEEE 754-2019, binary64: 5^22 is the last power of five below 2^53.
 */
export function powerOfTen(n: number): number {
  const power = powers[n];
  if (power === undefined)
    throw new RangeError(`The power of ten is ${n}; it must be a whole number from 0 to 22.`);
  return power;
}
