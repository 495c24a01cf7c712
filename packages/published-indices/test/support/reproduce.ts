import type { AnswerTable, Instrument, NodeColumn, ScoreTable } from '@sopana/scoring';
import { compileInstrument, scoreTable, tableOfWide } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import type { PublishedDataset } from '../../src/index.js';
import { childrenOf } from './children-of.js';

/** A published file as text. */
export interface PublishedText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How far a document is from what was published. */
export interface Reproduction {
  /** Rows that hold a published index. */
  readonly compared: number;
  /** Rows whose double has the same bits as the published one. */
  readonly sameBits: number;
  /** Rows within half a unit of the last published digit: the same printed number, ties either way. */
  readonly samePrint: number;
  /** Rows within one unit of the last published digit. */
  readonly withinUnit: number;
  /** Rows whose deviation the printed precision of the components explains, by interval arithmetic. */
  readonly explained: number;
  /** Greatest deviation. */
  readonly maxDeviation: number;
  /** Rows whose published group is another; 0 where no group is published. */
  readonly groupsWrong: number;
  /** Rows whose published rank is another; 0 where no rank is published. */
  readonly ranksWrong: number;
  /** Greatest difference between a rank and the published one. */
  readonly rankShift: number;
  /** Sizes of the groups, lowest first; empty where the document has none. */
  readonly groupSizes: readonly number[];
  /** Subjects that the printed precision does not explain. */
  readonly unexplained: readonly string[];
}

// A sum of three printed decimals is off by a few units in the sixteenth digit; a published digit is the fifth at most.
const slack = 1e-12;

/** Scores a published file with a document, by default the one that the data set names, and compares. */
export function reproduce(
  dataset: PublishedDataset,
  text: PublishedText,
  instrument: Instrument,
): Reproduction {
  const { header } = text;
  const { leaveOut, published } = dataset;
  const cellOf = (row: readonly string[], column: string | undefined): string =>
    row[header.indexOf(column ?? '')]?.trim() ?? '';
  const rows = text.rows.filter((row) => leaveOut === null || cellOf(row, leaveOut.column) !== leaveOut.cell);
  const plan = expectOk(compileInstrument(instrument));
  const table: AnswerTable = expectOk(tableOfWide(plan, { header, rows }, dataset.columnMap));
  const scores: ScoreTable = expectOk(scoreTable(plan, table));
  const values = Array.from(nodeOf(scores, dataset.index).values);
  const wanted = rows.map((row) => Number(cellOf(row, published[dataset.index])));
  const deviations = values.map((value, row) => Math.abs(value - (wanted[row] ?? Number.NaN)));
  const half = dataset.digits === null ? 0 : 0.5 / 10 ** dataset.digits;
  const width = half + inputHalfWidth(instrument, dataset);
  const count = (test: (row: number) => boolean): number => rows.filter((_, row) => test(row)).length;
  const off = (row: number): number => deviations[row] ?? Number.NaN;
  const group = scores.nodes.find(({ id }) => id === 'group');
  const levelOf = (row: number): string => group?.levels?.[group.values[row] ?? -1] ?? '';
  const rank = scores.ranks.find(({ id }) => id === 'rank');
  const shiftOf = (row: number): number =>
    'rank' in published
      ? Math.abs((rank?.ranks[row] ?? Number.NaN) - Number(cellOf(rows[row] ?? [], published['rank'])))
      : 0;
  return {
    compared: rows.length,
    sameBits: count((row) => Object.is(values[row], wanted[row])),
    samePrint: count((row) => off(row) <= half + slack),
    withinUnit: count((row) => off(row) <= 2 * half + slack),
    explained: count((row) => off(row) <= width + slack),
    maxDeviation: Math.max(...deviations),
    groupsWrong: count(
      (row) => 'group' in published && levelOf(row) !== cellOf(rows[row] ?? [], published['group']),
    ),
    ranksWrong: count((row) => shiftOf(row) !== 0),
    rankShift: Math.max(...rows.map((_, row) => shiftOf(row))),
    groupSizes: (group?.levels ?? []).map((level) => count((row) => levelOf(row) === level)),
    unexplained: scores.subjects.filter((_, row) => !(off(row) <= width + slack)),
  };
}

/** How far the mean of printed components may be from the mean of the full ones. */
function inputHalfWidth(instrument: Instrument, dataset: PublishedDataset): number {
  const children = childrenOf(instrument, dataset.index);
  const edges = children.map((child) => (typeof child === 'string' ? { of: child } : child));
  const total = edges.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return edges.reduce((sum, { of, weight = 1 }) => {
    const digits = dataset.inputDigits[of];
    return digits === undefined ? sum : sum + ((weight / total) * 0.5) / 10 ** digits;
  }, 0);
}

function nodeOf(scores: ScoreTable, id: string): NodeColumn {
  const node = scores.nodes.find((column) => column.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}
