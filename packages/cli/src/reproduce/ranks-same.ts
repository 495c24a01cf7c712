import { entryAt } from '../entry-at.js';
import type { Attempt } from '../model/attempt.js';
import type { Publication } from '../model/publication.js';
import type { PublishedText } from './read-publication.js';
import { rowsWhere } from './rows-where.js';
import { type ScoredPublication, scorePublication } from './score-publication.js';

/**
 * Whether published ranks are the computed ones. A rank is among those who have a published rank: averages of groups of
 * countries, for one, have none.
 *
 * @param publication - how its files are read
 * @param text - its files
 * @param scored - the same computed again
 * @returns by subject; null when no ranks are published
 */
export function ranksSame(
  publication: Publication,
  text: PublishedText,
  scored: ScoredPublication,
): Attempt<ReadonlyMap<string, boolean> | null> {
  const { published } = publication.dataset;
  const id = scored.plan.ranks.map(({ rank }) => rank.id).find((one) => Object.hasOwn(published, one));
  const column = id === undefined ? -1 : text.csv.header.indexOf(published[id] ?? '');
  if (column < 0) return { ok: true, value: null };
  const ranked = rowsWhere(text, (row) => (row[column] ?? '').trim() !== '');
  const isAll = ranked.csv.rows.length === text.csv.rows.length;
  const again: Attempt<ScoredPublication> = isAll
    ? { ok: true, value: scored }
    : scorePublication(publication, ranked, scored);
  if (!again.ok) return again;
  const rank = again.value.scores.ranks.find((one) => one.id === id);
  const same = again.value.scores.subjects.map((subject, row): [string, boolean] => {
    const wanted = Number(entryAt(entryAt(ranked.csv.rows, row), column));
    return [subject, rank?.ranked[row] === 1 && rank.ranks[row] === wanted];
  });
  return { ok: true, value: new Map(same) };
}
