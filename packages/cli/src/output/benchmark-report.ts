import type { Benchmark, Distribution, Ranking } from '@sopana/dmm';
import { entryAt } from '../entry-at.js';
import type { Cell, Grid, Report, Shown } from '../model/report.js';
import { fitColumns } from './fit-columns.js';
import { numberText } from './number-text.js';
import { prettyJson } from './pretty-json.js';
import { roundedText } from './rounded-text.js';
import { roundingNote } from './rounding-note.js';
import { shareText } from './share-text.js';
import { wrapText } from './wrap-text.js';

interface Row {
  readonly by: string;
  readonly value: string;
  readonly distribution: Distribution | null;
}

/**
 * Distributions of groups, or every organisation in its place.
 *
 * @param benchmark - what may be published
 * @param ranking - every organisation, for those who may see each; null when it was not asked for
 * @returns the report
 */
export function benchmarkReport(benchmark: Benchmark, ranking: Ranking | null): Report {
  return {
    shown: (columns) =>
      ranking === null ? shownGroups(benchmark, columns) : shownRanks(ranking, benchmark, columns),
    exact: () => (ranking === null ? groupGrid(benchmark) : rankGrid(ranking)),
    data: () => [prettyJson(ranking === null ? benchmark : { ...benchmark, ranking }), '\n'],
  };
}

function rowsOf({ all, groups }: Benchmark): readonly Row[] {
  return [
    { by: 'all', value: '', distribution: all },
    ...groups.map(({ by, value, distribution }) => ({
      by,
      value: value === null ? 'not stated' : String(value),
      distribution,
    })),
  ];
}

function shownGroups(benchmark: Benchmark, columns: number): Shown {
  const rows = rowsOf(benchmark);
  const column = (name: string, textOf: (distribution: Distribution) => string) => ({
    name,
    cells: rows.map(({ distribution }) => (distribution === null ? '' : textOf(distribution))),
  });
  const { grid } = fitColumns(
    [
      { name: 'by', cells: rows.map(({ by }) => by) },
      { name: 'value', cells: rows.map(({ value }) => value) },
      {
        name: 'n',
        cells: rows.map(({ distribution }) => (distribution === null ? 'too few' : String(distribution.n))),
      },
      column('mean', ({ mean }) => roundedText(mean)),
      column('quartile 1', ({ quartiles }) => roundedText(quartiles[0])),
      column('median', ({ quartiles }) => roundedText(quartiles[1])),
      column('quartile 3', ({ quartiles }) => roundedText(quartiles[2])),
    ],
    columns,
  );
  const isHidden = rows.some(({ distribution }) => distribution === null);
  const { node, minimumGroup, model } = benchmark;
  const hidden =
    `Too few: nothing is said of fewer than ${minimumGroup} organisations, nor of groups from which they could be ` +
    'worked out.';
  return {
    grid,
    lines: [
      ...wrapText(
        `${node} by ${model.id}@${model.version}; organisations without a value are not in n.`,
        columns,
      ),
      ...(isHidden ? wrapText(hidden, columns) : []),
      ...wrapText(roundingNote, columns),
    ],
  };
}

function shownRanks({ standings }: Ranking, { node, model }: Benchmark, columns: number): Shown {
  const { grid } = fitColumns(
    [
      { name: 'organisation', cells: standings.map(({ organisation }) => organisation) },
      { name: 'value', cells: standings.map(({ value }) => numberText(value)) },
      { name: 'rank', cells: standings.map(({ rank }) => (rank === null ? '' : String(rank))) },
      { name: 'above', cells: standings.map(({ percentile }) => shareText(percentile)) },
    ],
    columns,
  );
  return {
    grid,
    lines: [
      ...wrapText(
        `${node} by ${model.id}@${model.version}. Equal values share the best of their ranks.`,
        columns,
      ),
      ...wrapText(
        'Above: the share of the others that lie below. For those who may see each organisation.',
        columns,
      ),
      ...wrapText(roundingNote, columns),
    ],
  };
}

function groupGrid(benchmark: Benchmark): Grid {
  const known = rowsOf(benchmark).flatMap(({ distribution }) =>
    distribution === null ? [] : [distribution],
  );
  const percentiles = (known[0]?.percentiles ?? []).map(({ share }) => share);
  const levels = (known[0]?.levels ?? []).map(({ level }) => level);
  return {
    header: [
      ...['by', 'value', 'published', 'n', 'missing', 'mean', 'quartile1', 'median', 'quartile3'],
      ...percentiles.map((share) => `percentile.${share}`),
      ...levels.map((level) => `level.${level}`),
    ],
    rows: [
      { by: 'all', value: null, distribution: benchmark.all },
      ...benchmark.groups.map(({ by, value, distribution }) => ({ by, value, distribution })),
    ].map(({ by, value, distribution: of }): Cell[] => [
      ...[by, value, of === null ? 'no' : 'yes', of?.n ?? null, of?.missing ?? null, of?.mean ?? null],
      ...[of?.quartiles[0] ?? null, of?.quartiles[1] ?? null, of?.quartiles[2] ?? null],
      ...percentiles.map((_, at) => (of === null ? null : entryAt(of.percentiles, at).value)),
      ...levels.map((_, at) => (of === null ? null : entryAt(of.levels, at).n)),
    ]),
  };
}

function rankGrid({ standings }: Ranking): Grid {
  return {
    header: ['organisation', 'value', 'rank', 'percentile'],
    rows: standings.map(({ organisation, value, rank, percentile }) => [
      organisation,
      value,
      rank,
      percentile,
    ]),
  };
}
