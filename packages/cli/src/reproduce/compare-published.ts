import { createIssue } from '@sopana/core';
import { ulpDistance } from '@sopana/core/arithmetic';
import type { NodeColumn } from '@sopana/scoring';
import { cliCodes } from '../codes.js';
import { entryAt } from '../entry-at.js';
import type { Attempt, Finding } from '../model/attempt.js';
import type { Comparison } from '../model/comparison.js';
import type { Publication } from '../model/publication.js';
import { cellValue } from '../output/cell-value.js';
import { levelNames } from '../output/level-names.js';
import { componentsWidth } from './components-width.js';
import { digitsOfCell } from './digits-of-cell.js';
import { editionOf } from './edition-of.js';
import { knownExceptions } from './known-exceptions.js';
import { type PublishedNode, publishedNodes } from './published-nodes.js';
import { ranksSame } from './ranks-same.js';
import type { PublishedText } from './read-publication.js';
import { rowsWhere } from './rows-where.js';
import { type ScoredPublication, scorePublication } from './score-publication.js';
import { widthOf } from './width-of.js';

interface Compared {
  readonly publication: Publication;
  readonly text: PublishedText;
  readonly scored: ScoredPublication;
  readonly node: PublishedNode;
  readonly languages: readonly string[] | null;
  /** By subject; null where ranks mean nothing. */
  readonly ranks: ReadonlyMap<string, boolean> | null;
  /** How far the index may be off for the digits of its components. */
  readonly inputs: number;
}

/**
 * Published numbers beside the same computed again.
 *
 * @param publication - how its files are read
 * @param whole - its files, or rows quoted from them
 * @param languages - of the labels of levels, in order of preference; null for their ids
 * @returns one entry for each published number, node by node; stops with all that is wrong with the file
 */
export function comparePublished(
  publication: Publication,
  whole: PublishedText,
  languages: readonly string[] | null,
): Attempt<readonly Comparison[]> {
  const text = withoutPlaceholders(publication, whole);
  const scored = scorePublication(publication, text, null);
  if (!scored.ok) return scored;
  const nodes = publishedNodes(scored.value.plan, publication.dataset, text.csv);
  const broken = nodes.flatMap((node) => badNumbers(text, node));
  if (broken.length > 0) return { ok: false, exit: 1, findings: broken };
  const ranks = text.isWhole
    ? ranksSame(publication, text, scored.value)
    : { ok: true as const, value: null };
  if (!ranks.ok) return ranks;
  const comparisons = nodes.flatMap((node, position) => {
    const known = { publication, text, scored: scored.value, node, languages };
    const compared = {
      ...known,
      ranks: position === 0 ? ranks.value : null,
      inputs: componentsWidth(publication.dataset, scored.value),
    };
    return text.csv.rows.flatMap((cells, row) =>
      isBlank(cells, node) ? [] : [compareCell(compared, row, position === 0)],
    );
  });
  return { ok: true, value: comparisons };
}

/** A row with a placeholder in the place of the number is no observation of the index. */
function withoutPlaceholders({ dataset: { leaveOut } }: Publication, text: PublishedText): PublishedText {
  if (leaveOut === null) return text;
  const column = text.csv.header.indexOf(leaveOut.column);
  return rowsWhere(text, (row) => row[column]?.trim() !== leaveOut.cell);
}

function isBlank(cells: readonly string[], { column }: PublishedNode): boolean {
  return entryAt(cells, column).trim() === '';
}

function badNumbers({ csv, file }: PublishedText, node: PublishedNode): readonly Finding[] {
  return csv.rows.flatMap((cells, row): Finding[] => {
    const cell = entryAt(cells, node.column).trim();
    if (cell === '' || Number.isFinite(Number(cell))) return [];
    const place = `${file} row ${csv.rowNumbers[row]}, column ${csv.header[node.column]}`;
    return [{ place, issue: createIssue(cliCodes, 'index.badNumber', [], { cell }) }];
  });
}

function compareCell(compared: Compared, row: number, isIndex: boolean): Comparison {
  const { publication, text, scored, node, ranks, inputs } = compared;
  const { dataset, hasEditions } = publication;
  const { plan, table, scores } = scored;
  const subject = entryAt(scores.subjects, row);
  const edition = hasEditions ? editionOf(plan, table, row) : plan.model.version;
  const cell = entryAt(entryAt(text.csv.rows, row), node.column);
  const published = Number(cell);
  const column = scores.nodes.find(({ id }) => id === node.id);
  const computed = column === undefined ? null : cellValue(column, row);
  const off = computed === null ? null : Math.abs(computed - published);
  const digits = digitsOfCell(node, cell);
  const { basis, width } = widthOf(digits, scored.isFitted, node.id === dataset.index ? inputs : null);
  const { together } = node;
  const exception = isIndex ? knownExceptions[`${dataset.index}@${edition} ${subject}`] : undefined;
  return {
    ...{
      index: dataset.index,
      edition,
      subject,
      node: node.id,
      together,
      isIndex,
      basis,
      published,
      computed,
    },
    ulps: computed === null ? null : ulpDistance(computed, published),
    digits,
    units: off === null || digits === null ? null : off * 10 ** digits,
    isExplained: off !== null && off <= width,
    exception: exception ?? null,
    ...(isIndex ? levelAt(compared, row) : { level: null, isGroupSame: null }),
    isRankSame: ranks?.get(subject) ?? null,
  };
}

function levelAt(compared: Compared, row: number): Pick<Comparison, 'level' | 'isGroupSame'> {
  const { publication, text, scored, languages } = compared;
  const bands = scored.scores.nodes.find(({ levels }) => levels !== null);
  const ordinal = bands === undefined ? null : cellValue(bands, row);
  const id = ordinal === null ? null : (bands?.levels?.[ordinal] ?? null);
  const column = text.csv.header.indexOf(publication.dataset.published[bands?.id ?? ''] ?? '');
  const group = (text.csv.rows[row]?.[column] ?? '').trim();
  return {
    level: bands === undefined || ordinal === null ? null : levelName(scored, bands, ordinal, languages),
    isGroupSame: group === '' ? null : id !== null && plain(id) === plain(group),
  };
}

/** `veryHigh` is printed as "Very High". */
function plain(word: string): string {
  return word.replaceAll(' ', '').toLowerCase();
}

function levelName(
  { plan }: ScoredPublication,
  { id, levels }: NodeColumn,
  ordinal: number,
  languages: readonly string[] | null,
): string | null {
  const names = languages === null ? levels : levelNames(plan, id, languages);
  return names === null ? null : entryAt(names, ordinal);
}
