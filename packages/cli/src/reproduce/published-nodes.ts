import type { PublishedDataset } from '@sopana/published-indices';
import type { Plan } from '@sopana/scoring';
import type { CsvText } from '../input/parse-csv.js';
import { heightOf } from './height-of.js';
import { precisionOf } from './precision-of.js';

/** A node whose values were published. */
export interface PublishedNode {
  /** Id of the node. */
  readonly id: string;
  /** Position of its column. */
  readonly column: number;
  /** Most digits after the point; null when the numbers are full doubles. */
  readonly digits: number | null;
  /** Most digits in all, which a number with more of them before the point has too; null where `digits` says it all. */
  readonly significant: number | null;
  /** Ids of the nodes of the same height and digits, which are counted together. */
  readonly together: string;
}

/**
 * The nodes whose values a file publishes, the index first.
 *
 * @param plan - the compiled document
 * @param dataset - says where
 * @param csv - the file
 * @returns the nodes that the file has columns for; nodes with levels are not among them
 */
export function publishedNodes(
  plan: Plan,
  dataset: PublishedDataset,
  csv: CsvText,
): readonly PublishedNode[] {
  const { index, published } = dataset;
  const levels = new Set(
    plan.instrument.nodes.flatMap((node) => ('bands' in node || 'gates' in node ? [node.id] : [])),
  );
  const ids = Object.keys(published).filter((id) => plan.nodeIds.includes(id) && !levels.has(id));
  const found = [...ids.filter((id) => id === index), ...ids.filter((id) => id !== index)].flatMap((id) => {
    const column = csv.header.indexOf(published[id] ?? '');
    if (column < 0) return [];
    const precision = precisionIn(dataset, id, csv, column);
    return [{ id, column, ...precision, key: `${heightOf(plan.instrument, id)} ${precision.digits}` }];
  });
  return found.map(({ key, ...node }) => {
    const together = found.filter((one) => one.key === key).map((one) => one.id);
    return { ...node, together: together.join(' ') };
  });
}

/** What is said of the index is not said of its parts: their columns tell. */
function precisionIn(
  { index, digits }: PublishedDataset,
  id: string,
  { rows }: CsvText,
  column: number,
): Pick<PublishedNode, 'digits' | 'significant'> {
  if (digits === null || id === index) return { digits, significant: null };
  const precisions = rows.map((row) => precisionOf(row[column] ?? ''));
  const most = (of: (one: (typeof precisions)[number]) => number): number =>
    precisions.reduce((greatest, one) => Math.max(greatest, of(one)), 0);
  return { digits: most(({ after }) => after), significant: most(({ before, after }) => before + after) };
}
