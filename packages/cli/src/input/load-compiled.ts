import type { Result } from '@sopana/core';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

/**
 * A document of a file, read and compiled.
 *
 * @param environment - the world outside
 * @param file - path
 * @param parse - reads untrusted data
 * @param compile - checks what a shape cannot say
 * @returns the compiled document; stops as `readData` does, or with all that is wrong
 */
export async function loadCompiled<T, C>(
  environment: Environment,
  file: string,
  parse: (input: unknown) => Result<T>,
  compile: (document: T) => Result<C>,
): Promise<Attempt<C>> {
  const data = await readData(environment, file);
  if (!data.ok) return data;
  const document = attemptOf(parse(data.value), placeInData(file));
  return document.ok ? attemptOf(compile(document.value), placeInData(file)) : document;
}
