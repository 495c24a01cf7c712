import type { Cell, Report } from '../model/report.js';
import type { Summary } from '../model/summary.js';
import { jsonList } from './json-list.js';
import { wrapText } from './wrap-text.js';

const note =
  'Units are of the last published digit; explained is what the printed digits of index and components allow, or ' +
  '1e-12 where another engine fitted and added up; groups≠ and ranks≠ count rows that differ.';
const header = [
  ...['index', 'edition', 'nodes', 'cells', '0 ulp', 'same print', '±1 unit', 'explained', 'greatest'],
  ...['groups≠', 'ranks≠'],
];

/**
 * Editions line by line.
 *
 * @param summaries - in the order in which they are shown
 * @param last - the sentence that ends what people read
 * @returns the report
 */
export function summaryReport(summaries: readonly Summary[], last: string): Report {
  const exceptions = summaries.filter((summary) => summary.exceptions > 0);
  return {
    shown: (columns) => ({
      grid: { header, rows: summaries.map(shownRow) },
      lines: [
        ...wrapText(note, columns),
        ...exceptions.map(
          ({ index, edition, exceptions: count }) =>
            `${index} ${edition}: ${count} published values are not the mean of their components; see docs/methods.`,
        ),
        '',
        ...wrapText(last, columns),
      ],
    }),
    exact: () => ({
      header: Object.keys(summaries[0] ?? {}),
      rows: summaries.map((summary): Cell[] => Object.values(summary)),
    }),
    data: function* () {
      yield* jsonList(summaries);
      yield '\n';
    },
  };
}

function shownRow(row: Summary): Cell[] {
  return [
    ...[row.index, row.edition, namesOf(row.nodes), row.cells],
    ...[row.unit === 'digit' ? '' : row.sameBits, row.samePrint ?? '', row.withinUnit ?? '', row.explained],
    ...[greatestOf(row), row.groupsWrong ?? '', row.ranksWrong ?? ''],
  ];
}

function greatestOf({ unit, greatest }: Summary): string {
  if (unit === 'ulp') return `${greatest} ulp`;
  return unit === 'digit' ? greatest.toFixed(2) : greatest.toExponential(1);
}

function namesOf(nodes: string): string {
  const ids = nodes.split(' ');
  return ids.length < 3 ? ids.join(', ') : `${ids[0]} … ${ids[ids.length - 1]}`;
}
