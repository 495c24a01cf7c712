import { rankValues } from '../ranks/rank-values.js';

/** What Kendall's W is made of. */
export interface ConcordanceParts {
  /** The coefficient; absent when no rater tells any two subjects apart. */
  readonly value: number | undefined;
  /** Sum of squared deviations of the rank sums. */
  readonly rankSumSquares: number;
  /** The sum of t³ − t over groups of t equals. */
  readonly tieCorrection: number;
}

/**
 * Kendall's W with ties.
 *
 * @param columns - one for each rater: the ratings of the subjects
 * @returns W and its parts; ranks of equals are averaged, so sums are whole numbers and halves, exact
 *
 * @source Kendall and Babington Smith, The Problem of m Rankings, Annals of Mathematical Statistics 10(3) (1939); ties: Kendall, Rank Correlation
 * Methods, 4th edition (1970), chapter 6.
 *
 * @internal
 */
export function concordanceOf(columns: readonly ArrayLike<number>[]): ConcordanceParts {
  const subjects = columns[0]?.length ?? 0;
  const raters = columns.length;
  const sums = new Float64Array(subjects);
  let tieCorrection = 0;
  for (const column of columns) {
    const { ranks } = rankValues(column, { ties: 'average', order: 'ascending' });
    const sizes = new Map<number, number>();
    for (let subject = 0; subject < subjects; subject += 1) {
      const rank = ranks[subject] as number;
      sums[subject] = (sums[subject] as number) + rank;
      sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
    }
    for (const size of sizes.values()) tieCorrection += size * size * size - size;
  }
  const mean = (raters * (subjects + 1)) / 2;
  const rankSumSquares = sums.reduce((total, sum) => total + (sum - mean) * (sum - mean), 0);
  const greatest = raters * raters * (subjects * subjects * subjects - subjects) - raters * tieCorrection;
  return {
    value: greatest > 0 ? (12 * rankSumSquares) / greatest : undefined,
    rankSumSquares,
    tieCorrection,
  };
}
