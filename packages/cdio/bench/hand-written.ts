import type { SelectionPanel, SelectionRubric } from '../src/index.js';

/** Candidates in order, with their ranks. */
export interface HandRanking {
  /** Ids, first to last; equals by id. */
  readonly order: readonly string[];
  /** Ranks, 1, 2, 2, 4, beside the order. */
  readonly ranks: readonly number[];
}

/** Every number of marks up to five divides it. */
const common = 60;

/**
 * What somebody might write for this one rubric: whole sums over a common denominator, no checks, no reasons.
 *
 * @param rubric - of one stage, levels `L1` to `L5`
 * @param panel - up to five whole sheets for each candidate
 * @returns the same order and ranks
 */
export function handWritten(rubric: SelectionRubric, panel: SelectionPanel): HandRanking {
  const weights = rubric.stages[0]?.weights ?? [];
  const sums = new Map<string, { total: number; sheets: number }>();
  for (const { candidate, marks } of panel.sheets) {
    const own = sums.get(candidate) ?? { total: 0, sheets: 0 };
    for (const { of, weight } of weights) own.total += weight * Number(String(marks[of]).slice(1));
    own.sheets += 1;
    sums.set(candidate, own);
  }
  const totals = [...sums].map(([id, { total, sheets }]) => ({ id, total: (total * common) / sheets }));
  totals.sort((left, right) => right.total - left.total || (left.id < right.id ? -1 : 1));
  const ranks: number[] = [];
  totals.forEach(({ total }, at) => {
    ranks.push(at > 0 && totals[at - 1]?.total === total ? (ranks[at - 1] ?? 0) : at + 1);
  });
  return { order: totals.map(({ id }) => id), ranks };
}
