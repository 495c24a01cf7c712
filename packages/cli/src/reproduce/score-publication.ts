import {
  type AnswerTable,
  readingPlan,
  type ScoreTable,
  scoreTable,
  tableOfWide,
  withImputations,
} from '@sopana/scoring';
import { attemptOf } from '../input/attempt-of.js';
import type { CsvText } from '../input/parse-csv.js';
import { placeInCsv } from '../input/place-in-csv.js';
import type { Attempt } from '../model/attempt.js';
import type { Publication } from '../model/publication.js';
import { partOfDocument } from './part-of-document.js';
import { type PublicationPlan, planOfPublication } from './plan-of-publication.js';
import { publishedDocument } from './published-document.js';
import type { PublishedText } from './read-publication.js';

/** A publication computed again. */
export interface ScoredPublication extends PublicationPlan {
  /** The answers. */
  readonly table: AnswerTable;
  /** Their scores. */
  readonly scores: ScoreTable;
}

/**
 * A publication computed again, with what the publisher filled in as a layer.
 *
 * @param publication - how its files are read
 * @param text - its files, or rows quoted from them
 * @param plan - of the publication, where it is known; null to make it from these rows
 * @returns the scores; stops with all that is wrong with the answers
 */
export function scorePublication(
  { dataset, imputed }: Publication,
  { csv, layer, file, isWhole }: PublishedText,
  plan: PublicationPlan | null,
): Attempt<ScoredPublication> {
  const whole = publishedDocument(dataset);
  const document = isWhole ? whole : partOfDocument(whole, csv.header, dataset);
  const reader = attemptOf(readingPlan(document), () => file);
  if (!reader.ok) return reader;
  const columns = isWhole ? dataset.columnMap : mapFor(dataset.columnMap, csv.header);
  const read = (text: CsvText): Attempt<AnswerTable> =>
    attemptOf(tableOfWide(reader.value, text, columns), placeInCsv(file, text));
  let table = read(csv);
  if (table.ok && layer !== null && imputed !== null) {
    const cells = read(layer);
    if (!cells.ok) return cells;
    table = attemptOf(withImputations(reader.value, table.value, cells.value, imputed.label), () => file);
  }
  if (!table.ok) return table;
  const planned =
    plan === null ? planOfPublication(document, table.value, file) : { ok: true as const, value: plan };
  if (!planned.ok) return planned;
  const scores = attemptOf(scoreTable(planned.value.plan, table.value), () => file);
  return scores.ok
    ? { ok: true, value: { ...planned.value, table: table.value, scores: scores.value } }
    : scores;
}

/** Quoted rows may leave columns out. */
function mapFor(
  columnMap: Publication['dataset']['columnMap'],
  header: readonly string[],
): Publication['dataset']['columnMap'] {
  return Object.fromEntries(
    Object.entries(columnMap).filter(([name]) => name === '*' || header.includes(name)),
  );
}
