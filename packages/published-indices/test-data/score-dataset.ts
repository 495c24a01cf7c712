import type { AnswerTable, Instrument, NodeColumn, Plan, ScoreTable } from '@sopana/scoring';
import { compileInstrument, scoreTable, tableOfWide } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import type { PublishedDataset } from '../src/index.js';
import type { PublishedText } from '../test/support/reproduce.js';

/** A published file scored with a document. */
export interface ScoredDataset {
  readonly plan: Plan;
  readonly table: AnswerTable;
  readonly scores: ScoreTable;
  /** Values of a node, one for each row; null where there is none. */
  readonly valuesOf: (id: string) => readonly (number | null)[];
  /** Cells of the column that holds the published result, one for each row. */
  readonly publishedOf: (id: string) => readonly string[];
  /** Ranks, one for each row; null where there is none. */
  readonly ranks: readonly (number | null)[];
}

/** How many published values there are, and how many of them a document gives to the last bit. */
export interface Agreement {
  readonly published: number;
  readonly same: number;
  readonly maxDeviation: number;
}

/** Scores a published file. */
export function scoreDataset(
  dataset: PublishedDataset,
  text: PublishedText,
  instrument: Instrument,
): ScoredDataset {
  const plan = expectOk(compileInstrument(instrument));
  const table = expectOk(tableOfWide(plan, text, dataset.columnMap));
  return scored(dataset, text, plan, table);
}

/** Scores a table of a published file. */
export function scored(
  dataset: PublishedDataset,
  text: PublishedText,
  plan: Plan,
  table: AnswerTable,
): ScoredDataset {
  const scores = expectOk(scoreTable(plan, table));
  const [rank] = scores.ranks;
  return {
    plan,
    table,
    scores,
    valuesOf: (id) => cellsOf(scores, id),
    publishedOf: (id) => {
      const at = text.header.indexOf(dataset.published[id] ?? '');
      return text.rows.map((row) => row[at] ?? '');
    },
    ranks: scores.subjects.map((_, row) => (rank?.ranked[row] === 1 ? (rank.ranks[row] ?? null) : null)),
  };
}

/** Compares one node with what was published. */
export function agreementOf(result: Pick<ScoredDataset, 'valuesOf' | 'publishedOf'>, id: string): Agreement {
  const values = result.valuesOf(id);
  const cells = result.publishedOf(id);
  const rows = cells.flatMap((cell, row) =>
    cell === '' ? [] : [{ value: values[row] ?? null, wanted: Number(cell) }],
  );
  return {
    published: rows.length,
    same: rows.filter(({ value, wanted }) => value === wanted).length,
    maxDeviation: Math.max(
      ...rows.map(({ value, wanted }) =>
        value === null ? Number.POSITIVE_INFINITY : Math.abs(value - wanted),
      ),
    ),
  };
}

function cellsOf(scores: ScoreTable, id: string): readonly (number | null)[] {
  const node: NodeColumn | undefined = scores.nodes.find((column) => column.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return Array.from(node.values, (value, row) => (node.classes[row] === 1 ? value : null));
}
