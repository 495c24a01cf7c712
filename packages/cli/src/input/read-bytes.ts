import { basename, dirname } from 'node:path';
import { didYouMean } from '@sopana/core/text';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { failure } from './failure.js';
import { reasonOf } from './reason-of.js';

/**
 * A file as it is.
 *
 * @param environment - the world outside
 * @param file - path
 * @returns its bytes; stops as wrong usage with `file.missing` or `file.unreadable`
 */
export async function readBytes(environment: Environment, file: string): Promise<Attempt<Uint8Array>> {
  try {
    return { ok: true, value: await environment.readFile(file) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'ENOENT') return failure(2, 'file.unreadable', file, { file, reason });
    const hint = didYouMean(basename(file), environment.listFolder(dirname(file)));
    return failure(2, 'file.missing', file, { file, hint });
  }
}
