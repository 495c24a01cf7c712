import { type PublishedDataset, publishedIndices } from '@sopana/published-indices';
import type { Instrument } from '@sopana/scoring';

/**
 * The document of a data set.
 *
 * @param dataset - names the document
 * @returns the document; throws when it is not there, which is a defect of ours
 */
export function publishedDocument({
  index,
  edition,
}: Pick<PublishedDataset, 'index' | 'edition'>): Instrument {
  const document = publishedIndices.find(({ id, version }) => id === index && version === edition);
  if (document === undefined) throw new Error(`There is no document ${index}@${edition}.`);
  return document;
}
