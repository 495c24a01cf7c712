import type { SealedScore } from '@sopana/scoring';
import { failure } from '../input/failure.js';
import { reasonOf } from '../input/reason-of.js';
import type { Environment } from '../model/environment.js';
import { jsonList } from './json-list.js';
import { stop } from './stop.js';

/**
 * Writes sealed records to a file: a JSON list with one record on each line, so that it differs line by line.
 *
 * @param environment - the world outside
 * @param file - path
 * @param records - what to write
 * @returns exit code: 0, or 2 when the file cannot be written
 */
export async function writeRecords(
  environment: Environment,
  file: string,
  records: readonly SealedScore[],
): Promise<number> {
  try {
    await environment.writeFile(file, chunksOf(records));
    return 0;
  } catch (error) {
    return stop(environment, failure(2, 'file.notWritable', file, { file, reason: reasonOf(error) }));
  }
}

function* chunksOf(records: readonly SealedScore[]): Generator<string> {
  yield* jsonList(records);
  yield '\n';
}
