/** Far more steps than parameters up to a million take. */
const stepLimit = 100000;

/**
 * The continued fraction of the incomplete beta function.
 *
 * @param x - 0 to about (a + 1) / (a + b + 2), where it converges fast
 * @param a - above 0
 * @param b - above 0
 * @returns the fraction's value
 *
 * @source NIST Digital Library of Mathematical Functions 8.17.22; evaluated as by Lentz (1976) and Thompson and Barnett (1986).
 */
export function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < stepLimit; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) <= 2.220446049250313e-16) break;
  }
  return value;
}
