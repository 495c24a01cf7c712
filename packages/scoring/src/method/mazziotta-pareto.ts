import type { Combine } from '../model/plan.js';

/**
 * Mazziotta and Pareto's index, M ± S·(S/M), with the population deviation S of the values around their plain mean M.
 *
 * @param sign - `-` takes imbalance off, where more is better; `+` adds it, where more is worse
 * @returns the method; a mean of 0 has none
 *
 * @source M. Mazziotta, A. Pareto (2016), On a generalized non-compensatory composite index, Soc. Indic. Res. 127.
 */
export function mazziottaPareto(sign: '-' | '+'): Combine {
  return (values, _, count) => {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += values[at] as number;
    const mean = sum / count;
    if (mean === 0) return 'the mean is 0, so there is no coefficient of variation';
    let squares = 0;
    for (let at = 0; at < count; at += 1) {
      const rest = (values[at] as number) - mean;
      squares += rest * rest;
    }
    const penalty = squares / count / mean;
    return sign === '-' ? mean - penalty : mean + penalty;
  };
}
