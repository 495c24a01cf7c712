import type { NodeColumn, RankColumn, ScoreTable } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { Cell, Grid } from '../model/report.js';
import { cellValue } from './cell-value.js';
import { rankNames } from './rank-names.js';

interface ScoreColumn {
  readonly name: string;
  readonly at: (row: number) => Cell;
}

/**
 * Scores as a grid for programs: for each node its value, level, ranks and answered share.
 *
 * @param scores - one row for each subject
 * @returns numbers in full, null where there is none
 */
export function scoreGrid(scores: ScoreTable): Grid {
  const names = rankNames(scores.ranks);
  const columns = scores.nodes.flatMap((node): ScoreColumn[] => [
    { name: node.id, at: (row) => cellValue(node, row) },
    ...(node.levels === null ? [] : [{ name: `${node.id}.level`, at: (row: number) => levelAt(node, row) }]),
    ...scores.ranks.flatMap((rank, position): ScoreColumn[] =>
      rank.of === node.id ? [{ name: entryAt(names, position), at: (row) => rankAt(rank, row) }] : [],
    ),
    { name: `${node.id}.answered`, at: (row) => cellValue(node.answered, row) },
  ]);
  return {
    header: ['subject', ...columns.map(({ name }) => name)],
    rows: rowsOf(scores.subjects, columns),
  };
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
