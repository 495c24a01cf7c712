/** Far more steps than shapes up to a million take. */
const stepLimit = 100000;

/**
 * The continued fraction under x^a y^b / B(a, b) that makes it the incomplete beta function.
 *
 * @param x - above 0, at most (a + 1) / (a + b + 2), where it converges fast
 * @param a - above 0
 * @param b - above 0
 * @param excess - b x − a (1 − x), given because the difference of rounded products would lose digits
 * @returns the fraction's value, above 0
 *
 * @source DiDonato and Morris, ACM Transactions on Mathematical Software 18 (1992), Algorithm 708, contracted so that no term
 * cancels for x near 1; evaluated as by Lentz (1976) and Thompson and Barnett (1986).
 */
export function betaFraction(x: number, a: number, b: number, excess: number): number {
  let value = (a * (1 - excess)) / (a + 1);
  let c = value;
  let d = 0;
  for (let n = 1; n < stepLimit; n += 1) {
    const width = a + 2 * n - 1;
    const over = (((a + n - 1) * x) / width) * (((a + b + n - 1) * x) / width) * n * (b - n);
    const under = n + (n * (b - n) * x) / width + ((a + n) * (1 - excess + n * (2 - x))) / (width + 2);
    d = 1 / (under + over * d);
    c = under + over / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) <= 2.220446049250313e-16) break;
  }
  return value;
}
