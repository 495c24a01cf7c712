import { deviance } from './deviance.js';
import { exp } from './exp.js';
import { stirlingRemainder } from './stirling-remainder.js';

/**
 * x^a y^b / B(a, b) with y = 1 − x.
 *
 * @param x - above 0, below 1
 * @param y - 1 − x
 * @param a - above 0
 * @param b - above 0
 * @param excess - b x − a y, given because the difference of rounded products would lose digits
 * @returns the factor, at least 0
 *
 * @remarks Logarithms of gamma functions cancel for large parameters; Loader's form subtracts only what Stirling's formula leaves over.
 * @source Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function betaFactor(x: number, y: number, a: number, b: number, excess: number): number {
  const n = a + b;
  // excess = (a + b) x − a is how far the share x is from its expected count.
  const distance = a * deviance(excess / a, (n / a) * x) + b * deviance(-excess / b, (n / b) * y);
  const remainder = stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b);
  return exp(remainder - distance) * Math.sqrt((a / n) * (b / 6.283185307179586));
}
