import { isUtf8 } from 'node:buffer';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { failure } from './failure.js';
import { readBytes } from './read-bytes.js';

/**
 * A file as text, without a byte order mark.
 *
 * @param environment - the world outside
 * @param file - path
 * @returns the text; stops as `readBytes` does, or with `file.notUtf8`
 */
export async function readTextFile(environment: Environment, file: string): Promise<Attempt<string>> {
  const bytes = await readBytes(environment, file);
  if (!bytes.ok) return bytes;
  if (!isUtf8(bytes.value)) return failure(1, 'file.notUtf8', file);
  return { ok: true, value: new TextDecoder().decode(bytes.value) };
}
