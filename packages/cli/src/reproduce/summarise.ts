import { entryAt } from '../entry-at.js';
import type { Comparison } from '../model/comparison.js';
import type { Summary } from '../model/summary.js';

const slack = 1e-7;
const units = { bits: 'ulp', digits: 'digit', tolerance: 'absolute' } as const;

/**
 * Comparisons counted by index, edition and height in the document.
 *
 * @param comparisons - in any order
 * @returns one entry for each, in the order of first appearance
 */
export function summarise(comparisons: readonly Comparison[]): readonly Summary[] {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const key = JSON.stringify([comparison.index, comparison.edition, comparison.together]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [comparison]);
    else known.push(comparison);
  }
  return Array.from(groups.values(), summaryOf);
}

function summaryOf(rows: readonly Comparison[]): Summary {
  const { index, edition, together, basis } = entryAt(rows, 0);
  const count = (test: (row: Comparison) => boolean): number => rows.filter(test).length;
  const wrong = (test: (row: Comparison) => boolean | null): number | null =>
    rows.every((row) => test(row) === null) ? null : count((row) => test(row) === false);
  const isPrinted = basis === 'digits';
  const within = (most: number): number => count((row) => row.units !== null && row.units <= most + slack);
  const sameBits = count(({ ulps }) => ulps === 0);
  return {
    index,
    edition,
    nodes: together,
    cells: rows.length,
    sameBits,
    samePrint: isPrinted ? within(0.5) : basis === 'bits' ? sameBits : null,
    withinUnit: isPrinted ? within(1) : null,
    explained: count(({ isExplained }) => isExplained),
    greatest: rows.reduce((greatest, row) => Math.max(greatest, deviationOf(row)), 0),
    unit: units[basis],
    groupsWrong: wrong(({ isGroupSame }) => isGroupSame),
    ranksWrong: wrong(({ isRankSame }) => isRankSame),
    exceptions: count(({ exception }) => exception !== null),
  };
}

function deviationOf({ basis, units: digits, ulps, computed, published }: Comparison): number {
  if (basis === 'digits') return digits ?? 0;
  if (basis === 'bits') return ulps ?? 0;
  return computed === null ? 0 : Math.abs(computed - published);
}
