import { didYouMean } from '@sopana/core/text';
import { publishedIndices } from '@sopana/published-indices';
import type { Instrument } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/**
 * A document that comes with the command.
 *
 * @param name - `id` or `id@version`
 * @returns the document; stops as wrong usage with `argument.unknownDocument` or `argument.severalVersions`
 */
export function findBuiltIn(name: string): Attempt<Instrument> {
  const nameOf = ({ id, version }: Instrument): string => `${id}@${version}`;
  const found = publishedIndices.filter((document) => document.id === name || nameOf(document) === name);
  const [first, ...more] = found;
  if (first === undefined) {
    const names = publishedIndices.flatMap((document) => [document.id, nameOf(document)]);
    return failure(2, 'argument.unknownDocument', name, { document: name, hint: didYouMean(name, names) });
  }
  if (more.length === 0) return { ok: true, value: first };
  const versions = found.map(nameOf).join(', ');
  return failure(2, 'argument.severalVersions', name, { document: name, versions });
}
