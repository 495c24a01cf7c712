import { type PublishedDataset, publishedIndices } from '@sopana/published-indices';
import { compileInstrument, type Plan } from '@sopana/scoring';

/**
 * The document of a data set, ready to score.
 *
 * @param dataset - names the document
 * @returns the plan; throws when the document is not there or not sound, which is a defect of ours
 */
export function publishedPlan({ index, edition }: Pick<PublishedDataset, 'index' | 'edition'>): Plan {
  const document = publishedIndices.find(({ id, version }) => id === index && version === edition);
  const plan = document === undefined ? null : compileInstrument(document);
  if (plan?.ok !== true) throw new Error(`There is no sound document ${index}@${edition}.`);
  return plan.value;
}
