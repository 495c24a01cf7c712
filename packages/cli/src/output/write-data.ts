import { stringify } from 'yaml';
import { failure } from '../input/failure.js';
import { reasonOf } from '../input/reason-of.js';
import type { Environment } from '../model/environment.js';
import { prettyJson } from './pretty-json.js';
import { stop } from './stop.js';

/** Options of a verb that prints a document. */
export interface DataOptions {
  /** How the document is written. */
  readonly format: 'json' | 'yaml';
  /** Path of the file that takes it; standard output when absent. */
  readonly out?: string;
}

/**
 * Writes a document to standard output or to a file.
 *
 * @param environment - the world outside
 * @param options - format and file
 * @param data - JSON data
 * @returns exit code: 0, or 2 when the file cannot be written
 */
export async function writeData(
  environment: Environment,
  { format, out: file }: DataOptions,
  data: unknown,
): Promise<number> {
  const text =
    format === 'yaml'
      ? stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })
      : `${prettyJson(data)}\n`;
  try {
    if (file === undefined) await environment.stdout.write(text);
    else await environment.writeFile(file, [text]);
    return 0;
  } catch (error) {
    const name = file ?? 'standard output';
    return stop(environment, failure(2, 'file.notWritable', name, { file: name, reason: reasonOf(error) }));
  }
}
