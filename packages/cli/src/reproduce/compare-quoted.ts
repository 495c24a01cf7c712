import type { Attempt } from '../model/attempt.js';
import type { Comparison } from '../model/comparison.js';
import type { Publication } from '../model/publication.js';
import { comparePublished } from './compare-published.js';

/**
 * The quoted rows beside the same computed again.
 *
 * @param wanted - the publications
 * @param languages - of the labels of levels, in order of preference; null for their ids
 * @returns one entry for each quoted number; stops when a row cannot be scored
 */
export function compareQuoted(
  wanted: readonly Publication[],
  languages: readonly string[] | null,
): Attempt<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const publication of wanted) {
    for (const { index, edition, header, rows } of publication.quoted) {
      const csv = { header, rows, rowNumbers: rows.map((_, row) => row + 2) };
      const text = { csv, layer: null, file: `${index}@${edition}`, isWhole: false };
      const compared = comparePublished(publication, text, languages);
      if (!compared.ok) return compared;
      comparisons.push(...compared.value);
    }
  }
  return { ok: true, value: comparisons };
}
