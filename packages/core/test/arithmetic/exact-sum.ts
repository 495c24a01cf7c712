/** The sum of doubles as a whole number of 2^−1074, rounded once by the shortest decimal route: text of 1,100 digits. */
export function exactSum(terms: readonly number[]): number {
  const view = new DataView(new ArrayBuffer(8));
  let sum = 0n;
  for (const term of terms) {
    view.setFloat64(0, Math.abs(term));
    const bits = view.getBigUint64(0);
    const exponent = bits >> 52n;
    const fraction = bits & 0xfffffffffffffn;
    const size = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
    sum += term < 0 ? -size : size;
  }
  // 2^−1074 is 5^1074 / 10^1074: an exact decimal, which Number() rounds correctly.
  return Number(`${sum * 5n ** 1074n}e-1074`) + 0;
}
