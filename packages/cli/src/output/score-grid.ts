import type { NodeColumn, RankColumn, ScoreTable } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { BesideScores, ProfileGaps } from '../model/beside-scores.js';
import type { Cell, Grid } from '../model/report.js';
import { cellValue } from './cell-value.js';
import { intervalEnds } from './interval-ends.js';
import { rankNames } from './rank-names.js';

interface ScoreColumn {
  readonly name: string;
  readonly at: (row: number) => Cell;
}

/**
 * Scores as a grid for programs: for each node its value, level, ranks, rank interval and answered share; then gaps.
 *
 * @param scores - one row for each subject
 * @param beside - rank intervals and gaps
 * @returns numbers in full, null where there is none
 */
export function scoreGrid(scores: ScoreTable, beside: BesideScores): Grid {
  const columns = scores.nodes.flatMap((node): ScoreColumn[] => [
    { name: node.id, at: (row) => cellValue(node, row) },
    ...(node.levels === null ? [] : [{ name: `${node.id}.level`, at: (row: number) => levelAt(node, row) }]),
    ...rankColumns(scores, node.id, beside),
    { name: `${node.id}.answered`, at: (row) => cellValue(node.answered, row) },
  ]);
  const all = [...columns, ...(beside.gaps === null ? [] : gapColumns(beside.gaps))];
  return { header: ['subject', ...all.map(({ name }) => name)], rows: rowsOf(scores.subjects, all) };
}

function* rowsOf(subjects: readonly string[], columns: readonly ScoreColumn[]): Generator<readonly Cell[]> {
  for (const [row, subject] of subjects.entries()) yield [subject, ...columns.map(({ at }) => at(row))];
}

function levelAt(node: NodeColumn, row: number): string | null {
  const ordinal = cellValue(node, row);
  return ordinal === null || node.levels === null ? null : entryAt(node.levels, ordinal);
}

function rankAt(rank: RankColumn, row: number): number | null {
  return rank.ranked[row] === 1 ? entryAt(rank.ranks, row) : null;
}

/** The interval is that of the first ranking of the node. */
function rankColumns({ ranks }: ScoreTable, node: string, beside: BesideScores): readonly ScoreColumn[] {
  const names = rankNames(ranks);
  const [first = [], ...others] = ranks.flatMap((rank, position): ScoreColumn[][] =>
    rank.of === node ? [[{ name: entryAt(names, position), at: (row) => rankAt(rank, row) }]] : [],
  );
  return [...first, ...intervalColumns(node, beside), ...others.flat()];
}

function intervalColumns(node: string, { variations }: BesideScores): readonly ScoreColumn[] {
  const variation = variations.find(({ options }) => options.node === node);
  if (variation === undefined) return [];
  return intervalEnds.map((end) => ({
    name: `${node}.rank.${end}`,
    at: (row) => entryAt(variation.intervals, row)[end],
  }));
}

function gapColumns({ rows }: ProfileGaps): readonly ScoreColumn[] {
  return (rows[0] ?? []).flatMap(({ node, wanted, wantedLevel }, target): ScoreColumn[] => [
    { name: `${node}.target`, at: () => wantedLevel ?? wanted },
    { name: `${node}.gap`, at: (row) => entryAt(entryAt(rows, row), target).gap },
  ]);
}
