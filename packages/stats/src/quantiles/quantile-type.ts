/**
 * One of the nine sample quantiles of Hyndman and Fan (1996).
 *
 * 1 inverse of the empirical distribution · 2 the same, averaged at jumps · 3 nearest observation, even on a tie ·
 * 4 to 9 linear between observations: 4 from the empirical distribution, 5 Hazen, 6 Weibull (`PERCENTILE.EXC`),
 * 7 Gumbel (default of R and NumPy, `PERCENTILE.INC`), 8 median-unbiased, 9 for normal samples.
 */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
