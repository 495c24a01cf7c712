import type { PublishedDataset } from '@sopana/published-indices';
import { scoreSubject, sheetOfTable } from '@sopana/scoring';
import { inputHalfWidth } from './input-half-width.js';
import type { ScoredPublication } from './score-publication.js';

/**
 * How far an index may be off because its components were printed with few digits.
 *
 * @param dataset - says with how many digits each is printed
 * @param scored - the publication computed again
 * @returns at least 0; 0 where nothing is said of the components
 */
export function componentsWidth(dataset: PublishedDataset, { plan, table }: ScoredPublication): number {
  if (Object.keys(dataset.inputDigits).length === 0 || table.rows.length === 0) return 0;
  const score = scoreSubject(plan, sheetOfTable(plan, table, 0));
  const node = score.ok ? score.value.nodes.find(({ id }) => id === dataset.index) : undefined;
  return inputHalfWidth(node?.parts ?? [], dataset);
}
