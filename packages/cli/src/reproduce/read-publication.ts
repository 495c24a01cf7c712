import { join } from 'node:path';
import type { CsvText } from '../input/parse-csv.js';
import { parseCsv } from '../input/parse-csv.js';
import { readBytes } from '../input/read-bytes.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { Publication } from '../model/publication.js';
import { joinResults } from './join-results.js';
import { splitImputed } from './split-imputed.js';
import { subjectColumns } from './subject-columns.js';
import { unfoldYears } from './unfold-years.js';

/** The files of a publication in one shape: a row for each observation, results beside the answers. */
export interface PublishedText {
  /** Answers and results. */
  readonly csv: CsvText;
  /** Filled-in cells in the same shape; null when there are none. */
  readonly layer: CsvText | null;
  /** Path of the file of answers, for findings. */
  readonly file: string;
  /** Whether all subjects and all columns are there, and not only rows quoted from them. */
  readonly isWhole: boolean;
}

/**
 * The files of a publication.
 *
 * @param environment - the world outside
 * @param home - folder of the published data
 * @param publication - names the files
 * @returns their cells; stops when a file is missing or cannot be read
 */
export async function readPublication(
  environment: Environment,
  home: string,
  publication: Publication,
): Promise<Attempt<PublishedText>> {
  const { dataset, encoding, years, resultsFile, imputed } = publication;
  const file = join(home, dataset.file);
  const read = await readCsv(environment, file, encoding);
  if (!read.ok) return read;
  const keys = subjectColumns(dataset);
  let csv = years === null ? read.value : unfoldYears(read.value, years, dataset.published);
  let layer: CsvText | null = null;
  if (imputed !== null) {
    const cells = await readCsv(environment, join(home, imputed.file), 'utf8');
    if (!cells.ok) return cells;
    const split = splitImputed(csv, cells.value, keys);
    csv = split.answers;
    layer = split.layer;
  }
  if (resultsFile !== null) {
    const results = await readCsv(environment, join(home, resultsFile), 'utf8');
    if (!results.ok) return results;
    csv = joinResults(csv, results.value, keys);
  }
  return { ok: true, value: { csv, layer, file, isWhole: true } };
}

async function readCsv(
  environment: Environment,
  file: string,
  encoding: Publication['encoding'],
): Promise<Attempt<CsvText>> {
  const bytes = await readBytes(environment, file);
  if (!bytes.ok) return bytes;
  const text = encoding === 'utf8' ? bytes.value : Buffer.from(Buffer.from(bytes.value).toString('latin1'));
  return parseCsv(text, file);
}
