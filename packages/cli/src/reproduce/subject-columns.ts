import type { PublishedDataset } from '@sopana/published-indices';

/**
 * The columns that name the subject.
 *
 * @param dataset - how the file is read
 * @returns their names
 */
export function subjectColumns({ columnMap }: Pick<PublishedDataset, 'columnMap'>): readonly string[] {
  return Object.keys(columnMap).filter((name) => [columnMap[name]].flat().includes('subject'));
}
