import { join } from 'node:path';
import { failure } from '../input/failure.js';
import type { Attempt } from '../model/attempt.js';
import type { Comparison } from '../model/comparison.js';
import type { Environment } from '../model/environment.js';
import type { Publication } from '../model/publication.js';
import { startProgress } from '../output/start-progress.js';
import { comparePublished } from './compare-published.js';
import { readPublication } from './read-publication.js';

/**
 * The published files of a folder beside the same numbers computed again.
 *
 * @param environment - the world outside
 * @param folder - holds the files that the data sets name, itself or in `published`
 * @param wanted - the publications, at least one
 * @param languages - of the labels of levels, in order of preference; null for their ids
 * @returns one entry for each published number; stops when a file is missing or cannot be read
 */
export async function compareFolder(
  environment: Environment,
  folder: string,
  wanted: readonly Publication[],
  languages: readonly string[] | null,
): Promise<Attempt<readonly Comparison[]>> {
  const places = [folder, join(folder, 'published')];
  const home = places.find((place) =>
    wanted.some(({ dataset }) => environment.isFile(join(place, dataset.file))),
  );
  if (home === undefined) {
    const expected = wanted[0]?.dataset.file ?? '';
    return failure(2, 'index.noData', '--data', { folder, expected });
  }
  const progress = startProgress(environment.stderr);
  const comparisons: Comparison[] = [];
  for (const [position, publication] of wanted.entries()) {
    const { index, edition } = publication.dataset;
    await progress.show(`${index}@${edition} (${position + 1} of ${wanted.length})`);
    const text = await readPublication(environment, home, publication);
    const compared = text.ok ? comparePublished(publication, text.value, languages) : text;
    if (!compared.ok) {
      await progress.end();
      return compared;
    }
    for (const comparison of compared.value) comparisons.push(comparison);
  }
  await progress.end();
  return { ok: true, value: comparisons };
}
