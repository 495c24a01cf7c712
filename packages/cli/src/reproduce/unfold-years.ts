import type { PublishedDataset, RepeatedYears } from '@sopana/published-indices';
import type { CsvText } from '../input/parse-csv.js';

/**
 * A file that repeats its columns for each year, as a file with a row for each year.
 *
 * @param csv - the file
 * @param years - for which it repeats columns such as `le_1990`
 * @param published - names of result columns; one without a year holds the result of the last
 * @returns the file with a column `year`; rows keep the number that they have in the file
 */
export function unfoldYears(
  csv: CsvText,
  { first, last }: RepeatedYears,
  published: PublishedDataset['published'],
): CsvText {
  const names = [...new Set(csv.header.map((name) => name.replace(/_\d{4}$/, '')))];
  const columns = names.filter((name) => name !== 'year');
  const results = new Set(Object.values(published));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const places = years.map((year) =>
    columns.map((name) => {
      const own = csv.header.indexOf(`${name}_${year}`);
      return own < 0 && (year === last || !results.has(name)) ? csv.header.indexOf(name) : own;
    }),
  );
  return {
    header: ['year', ...columns],
    rows: csv.rows.flatMap((row) =>
      years.map((year, at) => [String(year), ...(places[at] ?? []).map((place) => row[place] ?? '')]),
    ),
    rowNumbers: csv.rowNumbers.flatMap((number) => years.map(() => number)),
  };
}
