import type { RankOptions, TieRule } from './ranking.js';

/** The rank of each distinct value. */
export interface RankTable {
  /** The distinct values, ascending. */
  readonly distinct: Float64Array;
  /** Their ranks, beside them. */
  readonly ranks: Float64Array;
}

function rankOf(ties: TieRule, before: number, tied: number, kindsBefore: number): number {
  switch (ties) {
    case 'min':
      return before + 1;
    case 'max':
      return before + tied;
    case 'average':
      return before + (tied + 1) / 2;
    case 'dense':
      return kindsBefore + 1;
  }
}

/**
 * The rank of each distinct value of a sorted list.
 *
 * @param sorted - ascending, without NaN; may be empty
 * @param options - the tie rule and the order
 * @returns distinct values and ranks, side by side
 *
 * @remarks Ranks depend on values alone, so no order among equal values is ever needed.
 * @internal
 */
export function rankTable(sorted: Float64Array, options: RankOptions): RankTable {
  const n = sorted.length;
  const distinct = new Float64Array(n);
  const starts = new Float64Array(n + 1);
  let kinds = 0;
  for (let position = 0; position < n; position += 1) {
    const value = sorted[position] as number;
    if (position > 0 && value === sorted[position - 1]) continue;
    distinct[kinds] = value;
    starts[kinds] = position;
    kinds += 1;
  }
  starts[kinds] = n;
  const ranks = new Float64Array(kinds);
  const descending = options.order === 'descending';
  for (let kind = 0; kind < kinds; kind += 1) {
    const start = starts[kind] as number;
    const end = starts[kind + 1] as number;
    const before = descending ? n - end : start;
    ranks[kind] = rankOf(options.ties, before, end - start, descending ? kinds - kind - 1 : kind);
  }
  return { distinct: distinct.slice(0, kinds), ranks };
}
