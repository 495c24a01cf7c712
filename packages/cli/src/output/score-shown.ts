import { classOfCode, type NodeColumn, type Plan, type ScoreTable } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { BesideScores } from '../model/beside-scores.js';
import type { Shown } from '../model/report.js';
import { cellValue } from './cell-value.js';
import { counted } from './counted.js';
import { gapCells } from './gap-cells.js';
import { intervalEnds } from './interval-ends.js';
import { levelNames } from './level-names.js';
import { nodesFromTop } from './nodes-from-top.js';
import { rankNames } from './rank-names.js';
import { roundedText } from './rounded-text.js';
import { roundingNote } from './rounding-note.js';
import { sentencesBeside } from './sentences-beside.js';
import { shareText } from './share-text.js';
import { wrapText } from './wrap-text.js';

const rowLimit = 1000;

interface ShownColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

interface Group {
  readonly node: string;
  readonly columns: readonly ShownColumn[];
}

/**
 * Scores as a grid for people: rounded, levels by name, classes in place of absent values, as many nodes as fit.
 *
 * @param plan - the compiled document
 * @param scores - one row for each subject
 * @param beside - rank intervals and gaps
 * @param languages - of labels, in order of preference
 * @param columns - width in characters to keep to
 * @returns the grid with what must be said about it
 */
export function scoreShown(
  plan: Plan,
  scores: ScoreTable,
  beside: BesideScores,
  languages: readonly string[],
  columns: number,
): Shown {
  const rows = Array.from({ length: Math.min(rowLimit, scores.subjects.length) }, (_, row) => row);
  const subjects = rows.map((row) => entryAt(scores.subjects, row));
  const groups = [
    ...scores.nodes.map((node) => groupOf(plan, scores, node, beside, rows, languages)),
    ...gapsOutside(scores, beside, rows),
  ];
  const fitting = fittingNodes(plan, beside, groups, columns - widthOf('subject', subjects));
  const shown = groups.filter(({ node }) => fitting.has(node)).flatMap((group) => group.columns);
  const hidden = groups.filter(({ node }) => !fitting.has(node)).map(({ node }) => node);
  const cells = shown.flatMap((column) => column.cells);
  return {
    grid: {
      header: ['subject', ...shown.map(({ name }) => name)],
      rows: rows.map((row) => [entryAt(subjects, row), ...shown.map((column) => entryAt(column.cells, row))]),
    },
    lines: [
      ...sentencesBeside(beside).flatMap((sentence) => wrapText(sentence, columns)),
      ...noteIf(
        cells.some((cell) => /\d\.\d/.test(cell)),
        roundingNote,
      ),
      ...noteIf(
        cells.some((cell) => cell.endsWith(' %)')),
        'In brackets: the share of the weight that was answered, where not all was.',
      ),
      ...noteIf(
        hidden.length > 0,
        `Without ${counted(hidden.length, 'node')} for want of room: ${hidden.join(', ')}.`,
      ),
      ...noteIf(
        scores.subjects.length > rowLimit,
        `The first ${rowLimit} of ${scores.subjects.length} subjects.`,
      ),
    ],
  };
}

function groupOf(
  plan: Plan,
  scores: ScoreTable,
  node: NodeColumn,
  beside: BesideScores,
  rows: readonly number[],
  languages: readonly string[],
): Group {
  const names = rankNames(scores.ranks);
  const levels = levelNames(plan, node.id, languages);
  const textAt = (row: number): string => {
    const value = cellValue(node, row);
    if (value === null) return classOfCode(entryAt(node.classes, row));
    return levels === null
      ? `${roundedText(value)}${shareIfNotAll(cellValue(node.answered, row))}`
      : entryAt(levels, value);
  };
  const ranks = scores.ranks.flatMap(({ of, ranks: places, ranked }, position) => {
    const rankText = (row: number): string => (ranked[row] === 1 ? String(places[row]) : '');
    return of === node.id ? [{ name: entryAt(names, position), cells: rows.map(rankText) }] : [];
  });
  const columns = [
    { name: node.id, cells: rows.map(textAt) },
    ...ranks.slice(0, 1),
    ...intervalColumns(node.id, beside, rows),
    ...ranks.slice(1),
    ...gapColumns(node.id, beside, rows),
  ];
  return { node: node.id, columns };
}

function intervalColumns(
  node: string,
  { variations }: BesideScores,
  rows: readonly number[],
): readonly ShownColumn[] {
  const variation = variations.find(({ options }) => options.node === node);
  if (variation === undefined) return [];
  const textAt = (row: number, end: (typeof intervalEnds)[number]): string => {
    const rank = entryAt(variation.intervals, row)[end];
    return rank === null ? '' : roundedText(rank);
  };
  // The first part of the name is that of the column of ranks before it.
  return intervalEnds.map((end) => ({ name: `.${end}`, cells: rows.map((row) => textAt(row, end)) }));
}

function gapColumns(node: string, { gaps }: BesideScores, rows: readonly number[]): readonly ShownColumn[] {
  return (gaps?.rows[0] ?? []).flatMap((target, position) =>
    gaps !== null && target.node === node
      ? [{ name: `${node}.gap`, cells: gapCells(gaps, position, rows) }]
      : [],
  );
}

/** Targets of nodes that the view leaves out. */
function gapsOutside(scores: ScoreTable, beside: BesideScores, rows: readonly number[]): readonly Group[] {
  const nodes = new Set((beside.gaps?.rows[0] ?? []).map(({ node }) => node));
  for (const { id } of scores.nodes) nodes.delete(id);
  return Array.from(nodes, (node) => ({ node, columns: gapColumns(node, beside, rows) }));
}

function shareIfNotAll(share: number | null): string {
  return share === null || share === 1 ? '' : ` (${shareText(share)})`;
}

/** What was asked for by name goes first. */
function fittingNodes(
  plan: Plan,
  { variations, gaps }: BesideScores,
  groups: readonly Group[],
  columns: number,
): ReadonlySet<string> {
  const asked = [
    ...variations.map(({ options }) => options.node),
    ...(gaps?.rows[0] ?? []).map(({ node }) => node),
  ];
  const fitting = new Set<string>();
  let room = columns;
  for (const id of new Set([...asked, ...nodesFromTop(plan.instrument)])) {
    const group = groups.find(({ node }) => node === id);
    const widths = (group?.columns ?? []).map(({ name, cells }) => 2 + widthOf(name, cells));
    room -= widths.reduce((sum, width) => sum + width, 0);
    if (room < 0 && fitting.size > 0) break;
    fitting.add(id);
  }
  return fitting;
}

function widthOf(name: string, cells: readonly string[]): number {
  return cells.reduce((width, cell) => Math.max(width, cell.length), name.length);
}

function noteIf(isTrue: boolean, note: string): readonly string[] {
  return isTrue ? [note] : [];
}
