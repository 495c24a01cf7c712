import { createIssue, err, ok, type Result } from '@sopana/core';
import type { AcceptabilityState, SampledAcceptability } from './acceptability.js';
import { robustnessCodes } from './codes.js';

/**
 * How the possible weights fall out, by the samples drawn so far, with their error.
 *
 * @param state - from `improveAcceptability`
 * @returns shares of ranks, which sum to 1 along rows and columns, shares of pairs, central weights, and standard errors; fails with
 * `acceptability.noSamples`
 *
 * @example
 * ```ts
 * const start = startAcceptability([[3, 0, 1], [0, 1, 2]], { seed: 1 });
 * const found = start.ok ? acceptabilityOf(improveAcceptability(start.value, 10000)) : start;
 * found.ok && found.value.rankAcceptability[0]?.[0]; // => 0.5665
 * found.ok && found.value.largestStandardError; // => 0.005
 * ```
 *
 * @source Lahdelma and Salminen, Operations Research 49(3), 444–454 (2001); the pairwise index: Leskinen et al., Forest Science 52(3) (2006).
 */
export function acceptabilityOf(state: AcceptabilityState): Result<SampledAcceptability> {
  const { alternatives, criteria, samples, seed, space } = state;
  if (samples === 0) return err(createIssue(robustnessCodes, 'acceptability.noSamples', ['samples']));
  const rows = Array.from({ length: alternatives }, (_, row) => row);
  const at = (sums: readonly number[], width: number, row: number, column: number): number =>
    sums[row * width + column] as number;
  const rankAcceptability = rows.map((row) =>
    rows.map((rank) => at(state.rankMass, alternatives, row, rank) / samples),
  );
  const pairwiseWinning = rows.map((row) =>
    rows.map((column) => {
      const won = at(state.wins, alternatives, row, column);
      const lost = at(state.wins, alternatives, column, row);
      return (samples + won - lost) / (2 * samples);
    }),
  );
  const centralWeights = rows.map((row) => {
    const mass = at(state.rankMass, alternatives, row, 0);
    if (mass === 0) return null;
    return Array.from(
      { length: criteria },
      (_, column) => at(state.weightMass, criteria, row, column) / mass,
    );
  });
  const errors = (shares: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    shares.map((row) => row.map((share) => Math.sqrt(Math.max(0, share * (1 - share)) / samples)));
  const scoreAt = (row: number, weights: readonly number[]): number =>
    weights.reduce((sum, weight, column) => sum + at(state.values, criteria, row, column) * weight, 0);
  return ok({
    method: 'sampled',
    space,
    seed,
    samples,
    rankAcceptability,
    pairwiseWinning,
    centralWeights,
    confidence: centralWeights.map((weights, row) => {
      if (weights === null) return null;
      const scores = rows.map((other) => scoreAt(other, weights));
      const own = scores[row] as number;
      return scores.some((score) => score > own) ? 0 : 1 / scores.filter((score) => score === own).length;
    }),
    standardErrors: {
      rankAcceptability: errors(rankAcceptability),
      // An alternative is level with itself without any doubt.
      pairwiseWinning: errors(pairwiseWinning).map((line, row) =>
        line.map((error, column) => (column === row ? 0 : error)),
      ),
    },
    largestStandardError: 1 / (2 * Math.sqrt(samples)),
  });
}
