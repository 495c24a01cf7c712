import { publishedDatasets, type QuotedTable, quotedRows } from '@sopana/published-indices';
import type { Attempt } from '../model/attempt.js';
import type { Comparison } from '../model/comparison.js';
import { comparePublished } from './compare-published.js';
import { publishedPlan } from './published-plan.js';

/**
 * The quoted rows beside the same computed again.
 *
 * @param languages - of the labels of levels, in order of preference; null for their ids
 * @returns one entry for each quoted row; stops when a row cannot be scored
 */
export function compareQuoted(languages: readonly string[] | null): Attempt<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const quoted of quotedRows) {
    const compared = compare(quoted, languages);
    if (!compared.ok) return compared;
    comparisons.push(...compared.value);
  }
  return { ok: true, value: comparisons };
}

function compare(quoted: QuotedTable, languages: readonly string[] | null): Attempt<readonly Comparison[]> {
  const { index, edition, header, rows } = quoted;
  const name = `${index}@${edition}`;
  const dataset = publishedDatasets.find((entry) => entry.index === index && entry.edition === edition);
  if (dataset === undefined) throw new Error(`The quoted rows of ${name} have no data set.`);
  const csv = { header, rows, rowNumbers: rows.map((_, row) => row + 2) };
  return comparePublished(
    { dataset, plan: publishedPlan(dataset), csv, file: name, isWhole: false },
    languages,
  );
}
