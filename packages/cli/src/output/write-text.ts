import { failure } from '../input/failure.js';
import { reasonOf } from '../input/reason-of.js';
import type { Environment } from '../model/environment.js';
import { stop } from './stop.js';

/**
 * Writes text to standard output or to a file.
 *
 * @param environment - the world outside
 * @param file - path; undefined for standard output
 * @param chunks - the text in pieces
 * @returns exit code: 0, or 2 when the file cannot be written
 */
export async function writeText(
  environment: Environment,
  file: string | undefined,
  chunks: Iterable<string>,
): Promise<number> {
  if (file === undefined) {
    for (const chunk of chunks) await environment.stdout.write(chunk);
    return 0;
  }
  try {
    await environment.writeFile(file, chunks);
    return 0;
  } catch (error) {
    return stop(environment, failure(2, 'file.notWritable', file, { file, reason: reasonOf(error) }));
  }
}
