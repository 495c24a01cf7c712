import type { DatasetInParts, RepeatedYears } from '../src/index.js';
import type { PublishedText } from '../test/support/reproduce.js';
import { readPublished } from './read-published.js';

/** A published file in the shape that its column map speaks of: one row for each year, results beside the answers. */
export function readDataset(dataset: DatasetInParts): PublishedText {
  const { columnMap, resultsFile, years } = dataset;
  const text = readPublished(dataset.file, dataset.encoding);
  const answers = years === null ? text : unfold(text, years);
  return resultsFile === null
    ? answers
    : join(answers, readPublished(resultsFile), subjectColumns(columnMap));
}

function subjectColumns(map: DatasetInParts['columnMap']): readonly string[] {
  return Object.keys(map).filter((column) => [map[column]].flat().includes('subject'));
}

function unfold({ header, rows }: PublishedText, { first, last }: RepeatedYears): PublishedText {
  const named = new Set(header.map((column) => column.replace(/_\d{4}$/, '')));
  const columns = [...named].filter((column) => column !== 'year');
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const places = years.map((year) =>
    columns.map((column) =>
      [header.indexOf(`${column}_${year}`), header.indexOf(column)].find((at) => at >= 0),
    ),
  );
  return {
    header: ['year', ...columns],
    rows: rows.flatMap((row) =>
      years.map((year, at) => [year, ...(places[at] ?? []).map((place) => row[place ?? -1] ?? '')]),
    ),
  };
}

function join(answers: PublishedText, results: PublishedText, keys: readonly string[]): PublishedText {
  const keyOf = ({ header }: PublishedText, row: readonly string[]): string =>
    keys.map((key) => row[header.indexOf(key)]).join('/');
  const found = new Map(results.rows.map((row) => [keyOf(results, row), row]));
  const added = results.header.filter((column) => !answers.header.includes(column));
  return {
    header: [...answers.header, ...added],
    rows: answers.rows.map((row) => {
      const result = found.get(keyOf(answers, row)) ?? [];
      return [...row, ...added.map((column) => result[results.header.indexOf(column)] ?? '')];
    }),
  };
}
