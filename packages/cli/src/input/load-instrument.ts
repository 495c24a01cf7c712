import type { Instrument } from '@sopana/scoring';
import { parseInstrument } from '@sopana/scoring/schemas';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { findBuiltIn } from './find-built-in.js';
import { isPath } from './is-path.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

/**
 * A document by path or by id.
 *
 * @param environment - the world outside
 * @param name - path, as `isPath` says, or id
 * @returns the document, of the right shape; stops as `readData`, `findBuiltIn` and `parseInstrument` do
 */
export async function loadInstrument(environment: Environment, name: string): Promise<Attempt<Instrument>> {
  if (!isPath(environment, name)) return findBuiltIn(name);
  const data = await readData(environment, name);
  return data.ok ? attemptOf(parseInstrument(data.value), placeInData(name)) : data;
}
