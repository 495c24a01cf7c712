import type { CsvText } from '../input/parse-csv.js';
import type { PublishedText } from './read-publication.js';

/**
 * Some rows of a publication.
 *
 * @param text - its rows
 * @param test - whether a row stays
 * @returns the rows that stay, with the same rows of the layer
 */
export function rowsWhere(text: PublishedText, test: (row: readonly string[]) => boolean): PublishedText {
  const isKept = text.csv.rows.map(test);
  const kept = ({ header, rows, rowNumbers }: CsvText): CsvText => ({
    header,
    rows: rows.filter((_, row) => isKept[row]),
    rowNumbers: rowNumbers.filter((_, row) => isKept[row]),
  });
  return { ...text, csv: kept(text.csv), layer: text.layer === null ? null : kept(text.layer) };
}
