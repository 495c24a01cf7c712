import { publishedIndices } from '@sopana/published-indices';
import type { Instrument } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import { builtInModels } from './built-in-models.js';
import { findNamed } from './find-named.js';

/**
 * An instrument that comes with the command.
 *
 * @param name - `id` or `id@version`
 * @returns the document; stops as `findNamed` does
 */
export function findBuiltIn(name: string): Attempt<Instrument> {
  return findNamed(name, publishedIndices, builtInModels);
}
