import type { Comparison } from '../model/comparison.js';
import type { Cell, Report } from '../model/report.js';
import { jsonList } from './json-list.js';
import { wrapText } from './wrap-text.js';

const digitsOfDoubles = 6;
const note =
  'Numbers are rounded for reading, differences are not: they are in ulp (doubles apart) where full doubles are ' +
  'published, else in units of the last published digit. Parts of an index are in --format csv and json.';

/**
 * Comparisons row by row.
 *
 * @param comparisons - in the order in which they are shown
 * @param last - the sentence that ends what people read
 * @returns the report
 */
export function comparisonReport(comparisons: readonly Comparison[], last: string): Report {
  const header = ['index', 'edition', 'subject', 'published', 'computed', 'difference', 'level'];
  const shown = comparisons.filter(({ isIndex }) => isIndex);
  const others = new Set(
    shown.flatMap(({ index, node }) => (index === node ? [] : [`${index}: node ${node} alone`])),
  );
  return {
    shown: (columns) => ({
      grid: { header, rows: shown.map(shownRow) },
      lines: [
        ...wrapText(note, columns),
        ...Array.from(others, (one) => `${one}, for want of other quoted answers.`),
        '',
        ...wrapText(last, columns),
      ],
    }),
    exact: () => ({
      header: [
        ...['index', 'edition', 'subject', 'node', 'published', 'computed', 'ulps', 'units', 'explained'],
        'level',
      ],
      rows: comparisons.map((row): Cell[] => [
        ...[row.index, row.edition, row.subject, row.node, row.published, row.computed, row.ulps, row.units],
        ...[row.isExplained ? 'yes' : 'no', row.level],
      ]),
    }),
    data: function* () {
      yield* jsonList(comparisons);
      yield '\n';
    },
  };
}

function shownRow(row: Comparison): Cell[] {
  const { digits, computed, basis } = row;
  const published = row.published.toFixed(digits ?? digitsOfDoubles);
  // One digit more than was published, so that a difference can be seen.
  const again = computed === null ? 'none' : computed.toFixed(digits === null ? digitsOfDoubles : digits + 1);
  const off = computed === null ? null : Math.abs(computed - row.published);
  const ulps = basis === 'tolerance' && off !== null ? off.toExponential(1) : `${row.ulps ?? 'no'} ulp`;
  const difference = row.units === null ? ulps : `${row.units.toFixed(2)} units`;
  return [row.index, row.edition, row.subject, published, again, difference, row.level ?? ''];
}
