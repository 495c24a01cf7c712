import type { PublishedDataset } from '@sopana/published-indices';
import type { Instrument } from '@sopana/scoring';
import { childrenOf } from '../output/children-of.js';

/**
 * The part of a document for which a file has all answers.
 *
 * @param document - the document
 * @param header - columns of the file
 * @param dataset - what the columns are
 * @returns the document itself when no item is missing; else its items that are there, and the sums and means that are
 * made from these alone
 */
export function partOfDocument(
  document: Instrument,
  header: readonly string[],
  { columnMap }: Pick<PublishedDataset, 'columnMap'>,
): Instrument {
  const there = new Set(header.flatMap((name) => columnMap[name] ?? []));
  const items = document.items.filter(({ id }) => there.has(id));
  if (items.length === document.items.length) return document;
  const known = new Set(items.map(({ id }) => id));
  const kept = new Set<string>();
  // Children may stand after their parents, so the nodes are gone over until nothing more is found.
  for (let before = -1; kept.size > before; ) {
    before = kept.size;
    for (const node of document.nodes) {
      const children = childrenOf(node);
      if (children.length > 0 && children.every((id) => known.has(id) || kept.has(id))) kept.add(node.id);
    }
  }
  const { ranks: _, views: __, profiles: ___, ...rest } = document;
  return { ...rest, items, nodes: document.nodes.filter(({ id }) => kept.has(id)) };
}
