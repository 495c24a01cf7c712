import { entryAt } from '../entry-at.js';
import type { Comparison } from '../model/comparison.js';
import type { Summary } from '../model/summary.js';

const slack = 1e-7;

/**
 * Comparisons counted by index and edition.
 *
 * @param comparisons - in any order
 * @returns one entry for each edition, in the order of first appearance
 */
export function summarise(comparisons: readonly Comparison[]): readonly Summary[] {
  const editions = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const key = `${comparison.index}@${comparison.edition}`;
    const known = editions.get(key);
    if (known === undefined) editions.set(key, [comparison]);
    else known.push(comparison);
  }
  return Array.from(editions.values(), summaryOf);
}

function summaryOf(rows: readonly Comparison[]): Summary {
  const first = entryAt(rows, 0);
  const count = (test: (row: Comparison) => boolean): number => rows.filter(test).length;
  const wrong = (test: (row: Comparison) => boolean | null): number | null =>
    rows.every((row) => test(row) === null) ? null : count((row) => test(row) === false);
  const isPrinted = rows.every(({ digits }) => digits !== null);
  const within = (units: number): number => count((row) => row.units !== null && row.units <= units + slack);
  const sameBits = count(({ ulps }) => ulps === 0);
  const off = rows.map(({ units, ulps }) => (isPrinted ? units : ulps) ?? 0);
  return {
    index: first.index,
    edition: first.edition,
    rows: rows.length,
    sameBits,
    samePrint: isPrinted ? within(0.5) : sameBits,
    withinUnit: isPrinted ? within(1) : null,
    explained: count(({ isExplained }) => isExplained),
    greatest: off.reduce((greatest, one) => Math.max(greatest, one), 0),
    unit: isPrinted ? 'digit' : 'ulp',
    groupsWrong: wrong(({ isGroupSame }) => isGroupSame),
    ranksWrong: wrong(({ isRankSame }) => isRankSame),
    exceptions: count(({ exception }) => exception !== null),
  };
}
