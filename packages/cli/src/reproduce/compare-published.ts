import { ulpDistance } from '@sopana/core/arithmetic';
import type { PublishedDataset } from '@sopana/published-indices';
import {
  type AnswerTable,
  type NodeColumn,
  type Plan,
  type ScoreTable,
  scoreSubject,
  scoreTable,
  sheetOfTable,
  tableOfWide,
  type WideText,
} from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import { attemptOf } from '../input/attempt-of.js';
import type { CsvText } from '../input/parse-csv.js';
import { placeInCsv } from '../input/place-in-csv.js';
import type { Attempt } from '../model/attempt.js';
import type { Comparison } from '../model/comparison.js';
import { cellValue } from '../output/cell-value.js';
import { levelNames } from '../output/level-names.js';
import { editionOf } from './edition-of.js';
import { inputHalfWidth } from './input-half-width.js';
import { knownExceptions } from './known-exceptions.js';

/** What is compared with what. */
export interface PublishedFile {
  /** How the file is read, and where it holds the published numbers. */
  readonly dataset: PublishedDataset;
  /** The document that the data set names, compiled. */
  readonly plan: Plan;
  /** The file cell by cell. */
  readonly csv: CsvText;
  /** Its name, for findings. */
  readonly file: string;
  /** Whether all subjects are there, so that ranks mean something. */
  readonly isWhole: boolean;
}

// A mean of a few printed decimals is off by some units of the sixteenth digit; a published digit is the fifth at most.
const slack = 1e-12;

/**
 * Published numbers beside the same computed again.
 *
 * @param published - the file and its document
 * @param languages - of the labels of levels, in order of preference; null for their ids
 * @returns one entry for each row that holds a published number; stops with all that is wrong with the file
 */
export function comparePublished(
  published: PublishedFile,
  languages: readonly string[] | null,
): Attempt<readonly Comparison[]> {
  const { dataset, plan, file } = published;
  const csv = withoutPlaceholders(published);
  const placeOf = placeInCsv(file, csv);
  const table = attemptOf(tableOfWide(plan, csv, dataset.columnMap), placeOf);
  if (!table.ok) return table;
  const scores = attemptOf(scoreTable(plan, table.value), () => file);
  if (!scores.ok) return scores;
  const width = widthOf(published, table.value);
  const at = (row: number): Comparison =>
    compareRow(published, csv, table.value, scores.value, row, width, languages);
  return { ok: true, value: csv.rows.map((_, row) => at(row)) };
}

/** A row with a placeholder in the place of the number is no observation of the index. */
function withoutPlaceholders({ dataset: { leaveOut }, csv }: PublishedFile): CsvText {
  if (leaveOut === null) return csv;
  const isKept = csv.rows.map((row) => cellOf(csv, row, leaveOut.column) !== leaveOut.cell);
  return {
    header: csv.header,
    rows: csv.rows.filter((_, row) => isKept[row]),
    rowNumbers: csv.rowNumbers.filter((_, row) => isKept[row]),
  };
}

/** Half a unit of the last published digit, and what the printed components add. */
function widthOf({ dataset, plan }: PublishedFile, table: AnswerTable): number {
  if (dataset.digits === null || table.rows.length === 0) return 0;
  const score = scoreSubject(plan, sheetOfTable(plan, table, 0));
  const node = score.ok ? score.value.nodes.find(({ id }) => id === dataset.index) : undefined;
  return 0.5 / 10 ** dataset.digits + inputHalfWidth(node?.parts ?? [], dataset) + slack;
}

function compareRow(
  { dataset, plan, isWhole }: PublishedFile,
  csv: WideText,
  table: AnswerTable,
  scores: ScoreTable,
  row: number,
  width: number,
  languages: readonly string[] | null,
): Comparison {
  const textOf = (id: string): string | null => {
    const column = dataset.published[id];
    return column === undefined ? null : cellOf(csv, entryAt(csv.rows, row), column);
  };
  const { index, digits } = dataset;
  const subject = entryAt(scores.subjects, row);
  const edition = editionOf(plan, table, row);
  const number = Number(textOf(index));
  const node = scores.nodes.find(({ id }) => id === index);
  const computed = node === undefined ? null : cellValue(node, row);
  const bands = scores.nodes.find(({ levels }) => levels !== null);
  const ordinal = bands === undefined ? null : cellValue(bands, row);
  const group = bands === undefined ? null : textOf(bands.id);
  const rank = scores.ranks.find(({ of }) => of === index);
  const rankText = isWhole && rank !== undefined ? textOf(rank.id) : null;
  const off = computed === null ? null : Math.abs(computed - number);
  return {
    index,
    edition,
    subject,
    published: number,
    computed,
    ulps: computed === null ? null : ulpDistance(computed, number),
    digits,
    units: off === null || digits === null ? null : off * 10 ** digits,
    isExplained: off !== null && off <= width,
    exception: knownExceptions[`${index}@${edition} ${subject}`] ?? null,
    level: ordinal === null || bands === undefined ? null : levelName(plan, bands, ordinal, languages),
    isGroupSame: group === null ? null : ordinal !== null && bands?.levels?.[ordinal] === group,
    isRankSame: rankText === null ? null : rank?.ranked[row] === 1 && rank.ranks[row] === Number(rankText),
  };
}

function cellOf(csv: WideText, row: readonly string[], column: string): string {
  return entryAt(row, csv.header.indexOf(column)).trim();
}

function levelName(
  plan: Plan,
  { id, levels }: NodeColumn,
  ordinal: number,
  languages: readonly string[] | null,
): string | null {
  const names = languages === null ? levels : levelNames(plan, id, languages);
  return names === null ? null : entryAt(names, ordinal);
}
