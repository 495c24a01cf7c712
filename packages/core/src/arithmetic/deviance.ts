import { ln } from './ln.js';
import { log1p } from './log1p.js';

/**
 * d − ln(1 + d), precise in proportion also where d is small.
 *
 * @param d - above −1
 * @param ratio - 1 + d, given because it is precise where d is close to −1
 * @returns the value, at least 0
 *
 * @remarks With s = d / (2 + d) and z = s², it is s d − 2 s³ (1/3 + z/5 + z²/7 + …).
 * @source Loader, Fast and Accurate Computation of Binomial Probabilities (2000), the deviance bd0.
 */
export function deviance(d: number, ratio: number): number {
  if (d < -0.5) return d - ln(ratio);
  if (Math.abs(d) > 0.25) return d - log1p(d);
  const s = d / (2 + d);
  const z = s * s;
  let sum = 0;
  for (let n = 21; n > 1; n -= 2) sum = sum * z + 1 / n;
  return s * d - 2 * s * z * sum;
}
