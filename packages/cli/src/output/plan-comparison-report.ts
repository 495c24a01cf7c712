import type { ComparedEnd, PlanComparison } from '@sopana/rollout';
import type { Cell, Report } from '../model/report.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { numberText } from './number-text.js';
import { prettyJson } from './pretty-json.js';
import { wrapText } from './wrap-text.js';

/**
 * Two plans side by side.
 *
 * @param comparison - what differs
 * @param name - of the second plan
 * @returns the report
 */
export function planComparisonReport(comparison: PlanComparison, name: string): Report {
  const { ends, waves, aims, moved, unmoved, outcomes } = comparison;
  const rows: readonly { readonly what: string; readonly end: ComparedEnd }[] = [
    { what: 'all', end: ends },
    ...waves.map((end) => ({ what: `wave ${end.wave}`, end })),
  ];
  return {
    shown: (columns) => ({
      grid: fitColumns(
        [
          { name: 'ends', cells: rows.map(({ what }) => what) },
          { name: 'as it is', cells: rows.map(({ end }) => end.left ?? 'none') },
          { name, cells: rows.map(({ end }) => end.right ?? 'none') },
          { name: 'days later', cells: rows.map(({ end }) => numberText(end.laterDays)) },
        ],
        columns,
      ).grid,
      lines: [
        `Outcomes: ${outcomes.join(' and ')}.`,
        ...aims.flatMap(({ kind, left, right }) =>
          wrapText(`${kind}: ${numberText(left)} and ${numberText(right)}.`, columns),
        ),
        ...wrapText(
          `${moved.length} of ${counted(moved.length + unmoved, 'step')} start on another day. Both plans come from a search: a small difference may be chance.`,
          columns,
        ),
      ],
    }),
    exact: () => ({
      header: ['activity', 'starts', 'starts.other', 'laterDays'],
      rows: moved.map(({ activity, left, right, laterDays }): Cell[] => [activity, left, right, laterDays]),
    }),
    data: () => [prettyJson(comparison), '\n'],
  };
}
