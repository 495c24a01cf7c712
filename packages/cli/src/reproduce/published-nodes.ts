import type { PublishedDataset } from '@sopana/published-indices';
import type { Plan } from '@sopana/scoring';
import type { CsvText } from '../input/parse-csv.js';
import { heightOf } from './height-of.js';

/** A node whose values were published. */
export interface PublishedNode {
  /** Id of the node. */
  readonly id: string;
  /** Position of its column. */
  readonly column: number;
  /** Digits of the published numbers; null when they are full doubles. */
  readonly digits: number | null;
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
export function publishedNodes(plan: Plan, dataset: PublishedDataset, csv: CsvText): readonly PublishedNode[] {
  const { index, published } = dataset;
  const levels = new Set(
    plan.instrument.nodes.flatMap((node) => ('bands' in node || 'gates' in node ? [node.id] : [])),
  );
  const ids = Object.keys(published).filter((id) => plan.nodeIds.includes(id) && !levels.has(id));
  const found = [...ids.filter((id) => id === index), ...ids.filter((id) => id !== index)].flatMap((id) => {
    const column = csv.header.indexOf(published[id] ?? '');
    if (column < 0) return [];
    const digits = digitsOf(dataset, id, csv, column);
    return [{ id, column, digits, key: `${heightOf(plan.instrument, id)} ${digits}` }];
  });
  return found.map(({ id, column, digits, key }) => {
    const together = found.filter((one) => one.key === key).map((one) => one.id);
    return { id, column, digits, together: together.join(' ') };
  });
}

/** What is said of the index is not said of its parts: the most digits of their columns tell. */
function digitsOf(
  { index, digits }: PublishedDataset,
  id: string,
  { rows }: CsvText,
  column: number,
): number | null {
  if (digits === null || id === index) return digits;
  return rows.reduce((most, row) => Math.max(most, /\.(\d+)\s*$/.exec(row[column] ?? '')?.[1]?.length ?? 0), 0);
}
