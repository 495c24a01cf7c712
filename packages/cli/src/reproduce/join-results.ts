import type { CsvText } from '../input/parse-csv.js';

/**
 * Answers with the columns of a file of results beside them.
 *
 * @param answers - rows
 * @param results - rows of the same subjects, in any order
 * @param keys - columns of both that name the subject
 * @returns the answers with the columns that only the results have; blank where they have no such subject
 */
export function joinResults(answers: CsvText, results: CsvText, keys: readonly string[]): CsvText {
  const keyOf = ({ header }: CsvText, row: readonly string[]): string =>
    JSON.stringify(keys.map((key) => row[header.indexOf(key)]));
  const found = new Map(results.rows.map((row) => [keyOf(results, row), row]));
  const added = results.header.flatMap((name, at) => (answers.header.includes(name) ? [] : [{ name, at }]));
  return {
    header: [...answers.header, ...added.map(({ name }) => name)],
    rows: answers.rows.map((row) => {
      const result = found.get(keyOf(answers, row));
      return [...row, ...added.map(({ at }) => result?.[at] ?? '')];
    }),
    rowNumbers: answers.rowNumbers,
  };
}
