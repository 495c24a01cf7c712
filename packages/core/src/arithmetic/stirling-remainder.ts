import { lgamma } from './lgamma.js';
import { ln } from './ln.js';
import { stirlingSeries } from './stirling-series.js';

/**
 * ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π) for any x above 0.
 *
 * @param x - above 0
 * @returns the remainder, above 0, precise to about 1e-15 (absolute) for x from 1e-3
 *
 * @source Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function stirlingRemainder(x: number): number {
  if (x >= 12) return stirlingSeries(x);
  return lgamma(x) - (x - 0.5) * ln(x) + x - 0.9189385332046728;
}
