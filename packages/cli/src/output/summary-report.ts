import type { Cell, Report } from '../model/report.js';
import type { Summary } from '../model/summary.js';
import { jsonList } from './json-list.js';
import { wrapText } from './wrap-text.js';

const note =
  'Units are of the last published digit; explained is what the printed digits of index and components allow; ' +
  'groups≠ and ranks≠ count rows that differ.';

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
      grid: {
        header: [
          'index',
          'edition',
          'rows',
          '0 ulp',
          'same print',
          '±1 unit',
          'explained',
          'greatest',
          'groups≠',
          'ranks≠',
        ],
        rows: summaries.map(shownRow),
      },
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
  const greatest = row.unit === 'ulp' ? `${row.greatest} ulp` : row.greatest.toFixed(2);
  return [
    ...[
      row.index,
      row.edition,
      row.rows,
      row.unit === 'ulp' ? row.sameBits : '',
      row.samePrint,
      row.withinUnit ?? '',
      row.explained,
    ],
    ...[greatest, row.groupsWrong ?? '', row.ranksWrong ?? ''],
  ];
}
