import { sumSequential } from './sum-sequential.js';

/**
 * The mean m = Σx / n, corrected by the mean of what it leaves over: m + Σ(x − m) / n.
 *
 * @param terms - finite numbers, at least one; the order matters
 * @returns the mean; not a number for no terms, which the caller excludes
 *
 * @example
 * ```ts
 * meanTwoPass([0.1, 0.2, 0.3]); // => 0.2
 * ```
 *
 * @remarks R adds in the platform's extended precision where there is one; here both passes are plain doubles,
 * so that every machine agrees. The two differ, when they do, in the last bit.
 * @source R Core Team, `?mean` and its note on the second pass; Chan, Golub and LeVeque, The American Statistician 37 (1983).
 */
export function meanTwoPass(terms: ArrayLike<number>): number {
  const count = terms.length;
  const mean = sumSequential(terms) / count;
  let residual = 0;
  for (let i = 0; i < count; i += 1) residual += (terms[i] as number) - mean;
  return mean + residual / count;
}
