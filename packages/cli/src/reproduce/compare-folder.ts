import { join } from 'node:path';
import { type PublishedDataset, publishedDatasets } from '@sopana/published-indices';
import { entryAt } from '../entry-at.js';
import { failure } from '../input/failure.js';
import { parseCsv } from '../input/parse-csv.js';
import { readBytes } from '../input/read-bytes.js';
import type { Attempt } from '../model/attempt.js';
import type { Comparison } from '../model/comparison.js';
import type { Environment } from '../model/environment.js';
import { startProgress } from '../output/start-progress.js';
import { comparePublished } from './compare-published.js';
import { publishedPlan } from './published-plan.js';

/**
 * All published files of a folder beside the same numbers computed again.
 *
 * @param environment - the world outside
 * @param folder - holds the files that the data sets name, itself or in `published`
 * @param languages - of the labels of levels, in order of preference; null for their ids
 * @returns one entry for each published number; stops when a file is missing or cannot be read
 */
export async function compareFolder(
  environment: Environment,
  folder: string,
  languages: readonly string[] | null,
): Promise<Attempt<readonly Comparison[]>> {
  const places = [folder, join(folder, 'published')];
  const home = places.find((place) =>
    publishedDatasets.some(({ file }) => environment.isFile(join(place, file))),
  );
  if (home === undefined) {
    const expected = entryAt(publishedDatasets, 0).file;
    return failure(2, 'index.noData', '--data', { folder, expected });
  }
  const progress = startProgress(environment.stderr);
  const comparisons: Comparison[] = [];
  for (const [position, dataset] of publishedDatasets.entries()) {
    await progress.show(`${dataset.file} (${position + 1} of ${publishedDatasets.length})`);
    const compared = await compare(environment, home, dataset, languages);
    if (!compared.ok) {
      await progress.end();
      return compared;
    }
    comparisons.push(...compared.value);
  }
  await progress.end();
  return { ok: true, value: comparisons };
}

async function compare(
  environment: Environment,
  home: string,
  dataset: PublishedDataset,
  languages: readonly string[] | null,
): Promise<Attempt<readonly Comparison[]>> {
  const file = join(home, dataset.file);
  const bytes = await readBytes(environment, file);
  if (!bytes.ok) return bytes;
  const csv = parseCsv(bytes.value, file);
  if (!csv.ok) return csv;
  const plan = publishedPlan(dataset);
  return comparePublished({ dataset, plan, csv: csv.value, file, isWhole: true }, languages);
}
